import type { Pathway, Purpose } from '../contract/vocabulary.ts';
import { macHex, sameText } from './digest.ts';
import type { Keyring } from './keyring.ts';
import type { Stream } from './stream.ts';

/** What the id of a challenge says about it, vouched for by the id's own tag. */
export interface ChallengeFacts {
  stream: Stream;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const VERSION = 'c1';
const TAG_LENGTH = 32;

/** A new id: the facts, a random part, and a tag only the holder of the keys can make. */
export function makeChallengeId(keys: Keyring, facts: ChallengeFacts, random: string): string {
  const { record, purpose, pathway } = facts.stream;
  const seconds = Math.ceil(facts.expiresAt / 1000).toString(36);
  const body = [
    VERSION,
    record.objectTypeId,
    record.objectId,
    purpose,
    pathway,
    seconds,
    random,
  ].join('.');
  return `${body}.${tagOf(keys, body)}`;
}

/**
 * What an id says, or undefined for one we never made. Costs no call, so a made-up id costs the
 * account nothing. The expiry is rounded up to a second.
 */
export function readChallengeId(keys: Keyring, id: string): ChallengeFacts | undefined {
  const [, body, tag] = /^([\w.-]+)\.([0-9a-f]+)$/.exec(id) ?? [];
  if (body === undefined || tag === undefined) return undefined;
  if (!sameText(tag, tagOf(keys, body))) return undefined;
  const [, objectTypeId = '', objectId = '', purpose = '', pathway = '', seconds = ''] =
    body.split('.');
  return {
    // The tag proves that these are words of ours.
    stream: {
      record: { objectTypeId, objectId },
      purpose: purpose as Purpose,
      pathway: pathway as Pathway,
    },
    expiresAt: parseInt(seconds, 36) * 1000,
  };
}

function tagOf(keys: Keyring, body: string): string {
  return macHex(keys.tag, [keys.accountId, body], TAG_LENGTH);
}
