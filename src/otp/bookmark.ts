import type { RecordRef } from '../contract/vocabulary.ts';
import type { Canonical } from './canonical.ts';
import { macHex, sameText } from './digest.ts';
import type { SendChain } from './entry.ts';
import type { StreamHead } from './heads.ts';
import type { Keyring } from './keyring.ts';

/**
 * What a card carries from one reply to its next request, signed, so that a step needs no read before
 * its create. It may be old, never made up: an old one loses the create and is read again.
 */
export interface Bookmark {
  record: RecordRef;
  /** The user, as HubSpot's owners list knew them at `vouchedAt`. */
  user: { id: number; name: string; teams: readonly string[] };
  vouchedAt: number;
  /** Newest entry seen in each stream, by the stream's name. */
  streams: Readonly<Record<string, StreamHead>>;
  /** Newest send seen to each destination, by id. */
  destinations: Readonly<Record<string, SendChain>>;
  rep: SendChain | null;
  /** What was seen done but not noted in the ledger yet, such as `told card/caller_check:7`. */
  witnessed: readonly string[];
}

/** A bookmark as text: JSON in base64url, a dot, and its signature. */
export function writeBookmark(keys: Keyring, bookmark: Bookmark): string {
  const body = Buffer.from(JSON.stringify(bookmark), 'utf8').toString('base64url');
  return `${body}.${signature(keys, body)}`;
}

/** The bookmark, if it is ours and about this record and user; undefined for any other text. */
export function readBookmark(
  keys: Keyring,
  text: string,
  about: { record: RecordRef; userId: number },
): Bookmark | undefined {
  const [, body, signed] = /^([\w-]+)\.([0-9a-f]+)$/.exec(text) ?? [];
  if (body === undefined || signed === undefined) return undefined;
  if (!sameText(signed, signature(keys, body))) return undefined;
  // The signature proves the shape: we signed nothing else.
  const bookmark = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Bookmark;
  const isAbout =
    bookmark.record.objectTypeId === about.record.objectTypeId &&
    bookmark.record.objectId === about.record.objectId &&
    bookmark.user.id === about.userId;
  return isAbout ? bookmark : undefined;
}

function signature(keys: Keyring, body: string): string {
  return macHex(keys.bookmark, ['bookmark', body] satisfies Canonical);
}
