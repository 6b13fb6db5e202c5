import type { Alphabet } from './vocabulary.ts';

/** What a page posts to enter a code. */
export interface EntryRequest {
  /** Opaque: from *Generate OTP*'s output or the record's property. */
  challenge: string;
  code: string;
  /** One name for one press of one button, 8 to 64 letters, digits and dashes: repeating it gets the same answer. */
  request: string;
}

/** What it is answered. Tells nothing about whether a person, an address or a challenge exists. */
export type EntryReply =
  | { result: 'verified' }
  | { result: 'wrong_code'; triesLeft: number }
  /** Not of the code's shape; nothing was spent. */
  | { result: 'not_a_code'; length: number; alphabet: Alphabet }
  /** Nothing can be entered for it, now or later: made up, ended, used, locked, or changed since. */
  | { result: 'ended' }
  | { result: 'busy'; retryAfterMs: number }
  | { result: 'malformed'; field: string };
