export interface Message {
  id: string;
  at: number;
  to: string;
  from: string;
  /** Where answers go, where that is not the sender. */
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  /** How it came: HubSpot's single-send, or a mail server of the customer's. */
  via: 'hubspot' | 'smtp';
  /** It came back, for this reason in HubSpot's words: nobody can read it. */
  bounced?: string;
}
