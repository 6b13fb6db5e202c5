import type { Canonical } from '../../../otp/canonical.ts';
import { macHex, sameText } from '../../../otp/digest.ts';
import type { Keyring } from '../../../otp/keyring.ts';

/* Where an action goes on that takes more than one call: opaque to the page, signed, and good for what it was about. */

/** `about`: the action and all that it was asked; a cursor serves no other. */
export function writeCursor(keys: Keyring, about: Canonical, value: object): string {
  const body = Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  return `${body}.${signature(keys, about, body)}`;
}

/** The value, if it is ours and about this; undefined for any other text. The signature proves its shape. */
export function readCursor<T extends object>(
  keys: Keyring,
  about: Canonical,
  text: string,
): T | undefined {
  const [body = '', signed = ''] = text.split('.');
  if (!sameText(signed, signature(keys, about, body))) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as T;
}

function signature(keys: Keyring, about: Canonical, body: string): string {
  return macHex(keys.bookmark, ['audit cursor', about, body]);
}
