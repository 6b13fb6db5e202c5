import type { EmailSettings } from '../contract/settings.ts';
import { isSendableEmail } from './destination.ts';
import { fields, matching, Wrong } from './read-parts.ts';

/** HubSpot's id of an e-mail: a whole number that JSON keeps exact. */
export const EMAIL_ID = /^[1-9]\d{0,14}$/;

/** Nothing that could end a header, or make a second address of it. */
const SENDER_NAME = /^(?! )[^\p{C}\p{Zl}\p{Zp}"<>\\@]{1,80}(?<! )$/u;

/** The part of the settings about e-mail. Throws `Wrong`. */
export function emailIn(value: unknown): EmailSettings {
  const { senderName, senderAddress, replyTo, emailId } = fields(value, 'email', [
    ...(['senderName', 'senderAddress', 'replyTo', 'emailId'] as const),
  ]);
  return {
    senderName: orNull(senderName, (one) => matching(one, 'email.senderName', SENDER_NAME)),
    senderAddress: orNull(senderAddress, (one) => address(one, 'email.senderAddress')),
    replyTo: orNull(replyTo, (one) => address(one, 'email.replyTo')),
    emailId: orNull(emailId, (one) => matching(one, 'email.emailId', EMAIL_ID)),
  };
}

function orNull(value: unknown, read: (value: unknown) => string): string | null {
  return value === null ? null : read(value);
}

function address(value: unknown, at: string): string {
  if (typeof value !== 'string' || !isSendableEmail(value)) throw new Wrong(at);
  return value;
}
