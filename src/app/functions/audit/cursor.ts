import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditRefusal } from '../../../contract/audit-reply.ts';
import type { Canonical } from '../../../otp/canonical.ts';
import { macHex, sameText } from '../../../otp/digest.ts';
import type { Keyring } from '../../../otp/keyring.ts';

/* Where an action goes on that takes more than one call: opaque to the page, signed, and good for what it was about. */

/** `about`: the action and all that it was asked; a cursor serves no other. */
export function writeCursor(keys: Keyring, about: Canonical, value: object): string {
  const body = Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  return `${body}.${signature(keys, about, body)}`;
}

/**
 * What such a text holds; undefined where an action begins. A refusal of a text that is not ours or was about
 * something else. The signature proves the shape: we signed nothing else.
 */
export function readCursor(
  keys: Keyring,
  about: Canonical,
  text: string | undefined,
): { cursor: unknown } | Extract<AuditRefusal, { refusal: 'malformed_request' }> {
  if (text === undefined) return { cursor: undefined };
  const [body = '', signed = ''] = text.split('.');
  if (!sameText(signed, signature(keys, about, body))) {
    return { refusal: 'malformed_request', field: 'after' };
  }
  return { cursor: JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown };
}

/** A filter, as what a cursor is about. */
export function filterAsked({ record, ...rest }: AuditFilter): Canonical {
  return { ...rest, ...(record && { record: { ...record } }) };
}

function signature(keys: Keyring, about: Canonical, body: string): string {
  return macHex(keys.bookmark, ['audit cursor', about, body]);
}
