import type { Undelivered } from '../contract/record-view.ts';
import type { VerificationEmail } from './verification-email.ts';

/** One e-mail to one person. */
export interface EmailLetter {
  /** The full address. `isSendableEmail` holds for it. */
  to: string;
  /** The same for every hand-over of the same message, and never for another: a digest in hex. */
  sendId: string;
  email: VerificationEmail;
  /** Contact properties to set with a HubSpot send. They stay on the record: never the code. */
  record: Record<string, string>;
}

/** One text message to one person. */
export interface SmsLetter {
  /** E.164. `readPhone` gave it. */
  to: string;
  text: string;
  /** How long it is worth anything. Milliseconds. */
  livesForMs: number;
}

export type Letter = EmailLetter | SmsLetter;

/**
 * What became of a letter.
 *
 * - `accepted`: whoever carries it has taken it over. It may still bounce: `reference` is what its carrier
 *   is asked by later, where there is anything to ask.
 * - `refused`: certain not to arrive, and trying again changes nothing. `address`: this recipient
 *   cannot be reached; `sender`: our sending address, login or server set-up; `template`: the message
 *   itself, such as the e-mail in HubSpot; `account`: the account of HubSpot or Twilio may not send.
 *   `why`: what the carrier says of it, where it says more.
 * - `unknown`: nobody can say whether it left, or it did not leave but may do so the next time. `later`: the
 *   carrier asks to come back in a few minutes, and certainly took nothing.
 *
 * `detail` is the carrier's own code with its meaning, for admins: never anything of the letter.
 */
export type HandedOver =
  | { handedOver: 'accepted'; reference?: string }
  | Refused
  | { handedOver: 'unknown'; later?: true; detail?: string };

export interface Refused {
  handedOver: 'refused';
  reason: 'address' | 'sender' | 'template' | 'account';
  why?: Undelivered;
  detail?: string;
}

/**
 * Gives a letter to whoever carries it. Rejects only for a programmer's mistake: everything that
 * the world outside does is a value. Keeps and logs nothing of the letter.
 */
export type HandOver<L extends Letter> = (letter: L) => Promise<HandedOver>;
