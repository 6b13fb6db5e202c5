import type { Channel, Pathway, Purpose, RecordRef } from '../contract/vocabulary.ts';
import { symbolsOf, type CodeShape } from './alphabet.ts';
import type { Canonical } from './canonical.ts';
import { mac } from './digest.ts';
import type { Pepper } from './keyring.ts';

/**
 * Everything a code is for. Change any of it and the code is another one, which is what binds an
 * approval to its amount (dynamic linking, PSD2 RTS 2018/389 Art. 5).
 */
export interface CodeContext {
  accountId: string;
  challenge: string;
  record: RecordRef;
  purpose: Purpose;
  pathway: Pathway;
  channel: Channel;
  /** The destination's id, which stands for the full address. */
  destination: string;
  /** What else must still be so, with the times at which it came to be so. */
  boundFacts: { readonly [name: string]: string | number };
  /** Milliseconds since 1970. */
  expiresAt: number;
  shape: CodeShape;
}

/**
 * The code of a context: HMAC-SHA-256 as one 256-bit integer modulo the number of codes, written with
 * leading zeros. The modulo's bias is below 2^-200 for every allowed shape.
 */
export function deriveCode(pepper: Pepper, context: CodeContext): string {
  const { length, alphabet } = context.shape;
  const symbols = symbolsOf(alphabet);
  const base = BigInt(symbols.length);
  let rest = BigInt(`0x${Buffer.from(mac(pepper.code, codeContextForm(context))).toString('hex')}`);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = (symbols[Number(rest % base)] ?? '') + code;
    rest /= base;
  }
  return code;
}

/** The context as the value that is hashed. The app's name keeps other users of a key apart. */
export function codeContextForm(context: CodeContext): Canonical {
  return {
    ...context,
    app: 'otp-verification',
    record: { ...context.record },
    shape: { ...context.shape },
  };
}

/** A code in groups that are easy to read aloud: `123 456`, `1234 5678`. */
export function groupCode(code: string): string {
  const groups = Math.ceil(code.length / 4);
  const size = Math.ceil(code.length / groups);
  return (code.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ');
}
