import type { SentEmail } from '../emulator/emulator.ts';
import type { Message } from './message.ts';

export const fromHubSpot = (email: SentEmail): Omit<Message, 'id'> => ({
  at: email.at,
  to: email.to,
  from: email.from,
  ...(email.replyTo.length > 0 && { replyTo: email.replyTo.join(', ') }),
  subject: email.subject,
  html: email.html,
  text: email.text,
  via: 'hubspot',
  ...(email.bounced !== undefined && { bounced: email.bounced }),
});
