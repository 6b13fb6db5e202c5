export interface EmailTemplate {
  id: number;
  name: string;
  subject: string;
  html: string;
  text?: string;
  from: string;
  /** It is, unless said otherwise. */
  isPublished?: boolean;
}

/** What becomes of an e-mail that HubSpot was asked to send. */
export type EmailFate =
  | { fate: 'arrives' }
  /** HubSpot sends none; the result of the send says why (HubSpot docs, Transactional email, sendResult). */
  | { fate: 'not_sent'; sendResult: string }
  /** It comes back for good (HubSpot knowledge base, Email bounce types), with HubSpot's name for the reason. */
  | { fate: 'bounces'; reason: string };

export interface SentEmail {
  statusId: string;
  at: number;
  to: string;
  from: string;
  /** Empty: answers go where the template says. */
  replyTo: readonly string[];
  subject: string;
  html: string;
  text: string;
  emailId: number;
  sendId?: string;
  customProperties: Record<string, string>;
  contactProperties: Record<string, string>;
  /** HubSpot's name for why it came back. */
  bounced?: string;
}

export interface SendStatus {
  statusId: string;
  requestedAt: number;
  sendResult: string;
  /** Of the sent event, where one was. */
  eventId?: string;
}

export interface Emails {
  templates: Map<number, EmailTemplate>;
  sent: SentEmail[];
  /** Every accepted request, those that sent nothing too. */
  statuses: Map<string, SendStatus>;
  send(email: SentEmail): void;
  /** Takes the fate of the next e-mail to an address: what was set for it, or for whichever comes next. */
  takeFate(to: string): EmailFate;
  /** What becomes of every e-mail to this address from now on; otherwise they arrive. */
  setFate(to: string, fate: EmailFate): void;
  setNextFate(fate: EmailFate): void;
  clearFates(): void;
  onSent(listener: (email: SentEmail) => void): () => void;
}

export function createEmails(): Emails {
  const listeners = new Set<(email: SentEmail) => void>();
  const sent: SentEmail[] = [];
  const fates = new Map<string, EmailFate>();
  let next: EmailFate | undefined;
  return {
    templates: new Map(),
    statuses: new Map(),
    sent,
    send(email) {
      sent.push(email);
      for (const listener of listeners) listener(email);
    },
    takeFate(to) {
      const fate = fates.get(to.toLowerCase()) ?? next ?? { fate: 'arrives' };
      if (!fates.has(to.toLowerCase())) next = undefined;
      return fate;
    },
    setFate: (to, fate) => void fates.set(to.toLowerCase(), fate),
    setNextFate: (fate) => void (next = fate),
    clearFates() {
      fates.clear();
      next = undefined;
    },
    onSent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
