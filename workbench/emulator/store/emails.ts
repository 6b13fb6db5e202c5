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

export interface SentEmail {
  statusId: string;
  at: number;
  to: string;
  from: string;
  subject: string;
  html: string;
  text: string;
  emailId: number;
  sendId?: string;
  customProperties: Record<string, string>;
  contactProperties: Record<string, string>;
}

export interface SendStatus {
  statusId: string;
  requestedAt: number;
  sendResult: string;
}

export interface Emails {
  templates: Map<number, EmailTemplate>;
  sent: SentEmail[];
  /** Every accepted request, those that sent nothing too. */
  statuses: Map<string, SendStatus>;
  send(email: SentEmail): void;
  onSent(listener: (email: SentEmail) => void): () => void;
}

export function createEmails(): Emails {
  const listeners = new Set<(email: SentEmail) => void>();
  const sent: SentEmail[] = [];
  return {
    templates: new Map(),
    statuses: new Map(),
    sent,
    send(email) {
      sent.push(email);
      for (const listener of listeners) listener(email);
    },
    onSent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
