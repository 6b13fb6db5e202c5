import type { Channel } from '../../../../contract/vocabulary.ts';

/** What a code goes to, in a sentence. */
export const NOUN: Record<Channel, string> = { email: 'address', sms: 'number' };

/** A destination among others. */
export const TO: Record<Channel, (masked: string) => string> = {
  email: (masked) => masked,
  sms: (masked) => `Text message to ${masked}`,
};

/** How the message came, in what the rep says. */
export const SENT: Record<Channel, string> = {
  email: 'to the email address',
  sms: 'by text message to the phone number',
};

/** What a right code shows, and what it does not. */
export const PROOF: Record<Channel, (masked: string) => string> = {
  email: (masked) => `can read the mailbox ${masked}`,
  sms: (masked) => `can read text messages to ${masked}`,
};

export const NOT_IDENTITY: Record<Channel, string> = {
  email: 'That is what a code shows. It does not prove who is reading the mail.',
  sms: 'That is what a code shows. It does not prove who is holding the phone.',
};
