import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { RecordRef } from '../contract/vocabulary.ts';
import type { StreamHead } from '../otp/heads.ts';
import type { StreamEntry } from '../otp/entry.ts';
import type { Stream } from '../otp/stream.ts';
import type { StreamState, Verification } from '../otp/stream-state.ts';
import { approvalProperties } from './approval-projection.ts';
import { assuranceWords, PURPOSE_WORDS, verifiedByWords } from './record-words.ts';
import { recordTypeOf } from './record-type.ts';
import { DEAL_PROPERTIES, RECORD_PROPERTIES, type RECORD_STATUSES } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

type Status = (typeof RECORD_STATUSES)[number]['value'];

/** A stream and the newest entry of it. */
export interface StreamAt {
  stream: Stream;
  head: StreamHead;
}

export const RECORD_PROPERTY_NAMES: readonly string[] = RECORD_PROPERTIES.map(({ name }) => name);

/** Those of a deal, which has a few more. */
export const DEAL_PROPERTY_NAMES: readonly string[] = [
  ...RECORD_PROPERTY_NAMES,
  ...DEAL_PROPERTIES.map(({ name }) => name),
];

const NOTHING = projectionIn({});
const NOTHING_OF_DEAL = projectionIn({}, DEAL_PROPERTY_NAMES);

function isDeals({ record }: Stream): boolean {
  return recordTypeOf(record) === 'deals';
}

/** Our own properties in those of a record. */
export function projectionIn(
  properties: Readonly<Record<string, string | null>>,
  names = RECORD_PROPERTY_NAMES,
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? '']));
}

/** Names an entry on its record: `card/caller_check:7`. */
export function entryName({ pathway, purpose }: Stream, n: number): string {
  return `${pathway}/${purpose}:${n}`;
}

/**
 * A record's properties as all of its streams say they should be: what happened last in any of them,
 * and the latest verification in any of them. What no stream knows of is empty, whoever wrote it.
 */
export function recordProjection(
  streams: readonly StreamAt[],
  now: number,
): Record<string, string> {
  const taken = streams
    .filter(({ head }) => head.state.statusFrom !== undefined)
    .sort((a, b) => statusAt(b) - statusAt(a));
  const [latest] = taken;
  const verified = taken
    .flatMap(({ stream, head }) =>
      head.state.verified ? [{ stream, ...head.state.verified }] : [],
    )
    .sort((a, b) => b.at - a.at)[0];
  return {
    ...(streams.some(({ stream }) => isDeals(stream)) ? NOTHING_OF_DEAL : NOTHING),
    ...(latest && statusProperties(latest)),
    ...(verified && verificationProperties(verified)),
    ...taken.reduce(
      (shown, { head }) => ({ ...approvalProperties(head.state, now), ...shown }),
      {},
    ),
  };
}

function statusAt({ head }: StreamAt): number {
  return head.state.statusFrom?.at ?? 0;
}

/**
 * The properties that one entry changes: none where it only asks for something or lifts a lock. Only a verification changes those of the last verification:
 * another stream may hold a later one than this stream's.
 */
export function entryProjection(
  { event, stream, n, state }: StreamEntry,
  head: StreamHead,
): Record<string, string> {
  if (state.statusFrom?.n !== n) return {};
  const isVerification =
    event.kind === 'override_given' || (event.kind === 'attempt' && event.outcome === 'verified');
  return isVerification ? streamProjection({ stream, head }) : statusProperties({ stream, head });
}

/** The properties as one stream alone says they should be. */
export function streamProjection({ stream, head }: StreamAt): Record<string, string> {
  const { verified } = head.state;
  return {
    ...statusProperties({ stream, head }),
    ...(verified && verificationProperties({ stream, ...verified })),
  };
}

function statusProperties({ stream, head: { state, at } }: StreamAt): Record<string, string> {
  if (state.statusFrom === undefined)
    throw new TypeError('A stream that says nothing of a code has no status');
  return {
    ...(isByHand(state) ? CONFIRMED_BY_HAND : codeProperties(state)),
    otp_status_at: new Date(state.statusFrom.at).toISOString(),
    otp_purpose: PURPOSE_WORDS[stream.purpose],
    otp_ledger_entry: entryName(stream, state.statusFrom.n),
    ...approvalProperties(state, at),
  };
}

/** Whether the newest that is to be said of a stream is that it was confirmed by hand. */
function isByHand({ verified, statusFrom }: StreamState): boolean {
  return verified !== null && 'byHand' in verified && verified.at === statusFrom?.at;
}

/** No code was entered, so nothing is said of one. */
const CONFIRMED_BY_HAND = {
  otp_status: 'confirmed_by_hand' satisfies Status,
  otp_channel: '',
  otp_challenge_id: '',
};

function codeProperties(state: StreamState): Record<string, string> {
  const { status, channel, masked, id } = statusOf(state);
  return { otp_status: status, otp_channel: `${channel} to ${masked}`, otp_challenge_id: id };
}

function verificationProperties(
  verified: Verification & { stream: Stream },
): Record<string, string> {
  return {
    otp_verified_at: new Date(verified.at).toISOString(),
    otp_verified_until: new Date(verified.until).toISOString(),
    otp_verified_purpose: PURPOSE_WORDS[verified.stream.purpose],
    otp_verified_by: verifiedByWords(verified),
    otp_assurance: assuranceWords(verified),
  };
}

interface LatestStatus {
  status: Status;
  id: string;
  channel: string;
  masked: string;
}

function statusOf({ open, recent }: StreamState): LatestStatus {
  if (open !== null)
    return { ...open, status: open.guesses.length > 0 ? 'wrong_code' : 'code_sent' };
  const [ended] = recent;
  if (ended === undefined)
    throw new TypeError('A stream with entries has an open or an ended challenge');
  switch (ended.outcome) {
    case 'verified':
      return { ...ended, status: 'verified' };
    case 'used_up':
      return { ...ended, status: 'tries_used_up' };
    case 'cancelled':
    case 'expired':
    case 'rejected':
    case 'replaced':
      return { ...ended, status: 'cancelled' };
  }
}

/** HubSpot's clock is read in whole seconds, and its machines' may differ. */
const CLOCKS_APART_MS = 60_000;

/**
 * What of these properties is not older than what the record shows: another stream may have got ahead, and
 * an earlier request that is repeated must not bring its own time back. A time well
 * ahead is nobody's but an editor's, and holds nothing up.
 */
export function notOlder(
  properties: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, string>>,
  now: number,
): Record<string, string> {
  const isBehind = (name: string): boolean => {
    const there = Date.parse(shown[name] ?? '');
    return there <= now + CLOCKS_APART_MS && Date.parse(properties[name] ?? '') < there;
  };
  const status = isBehind('otp_status_at');
  const verification = isBehind('otp_verified_at');
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) =>
      VERIFICATION_NAMES.has(name) ? !verification : !status,
    ),
  );
}

const VERIFICATION_NAMES: ReadonlySet<string> = new Set([
  'otp_verified_at',
  'otp_verified_until',
  'otp_verified_purpose',
  'otp_verified_by',
  'otp_assurance',
]);

/** Whether the record shows already what its streams say. */
export function isShown(
  streams: readonly StreamAt[],
  shown: Readonly<Record<string, string>>,
  now: number,
): boolean {
  const wanted = recordProjection(streams, now);
  return Object.entries(wanted).every(([name, value]) => isSame(value, shown[name] ?? ''));
}

/** HubSpot gives times and numbers back in forms of its own. */
function isSame(wanted: string, shown: string): boolean {
  if (wanted === shown) return true;
  if (/^-?\d+(\.\d+)?$/.test(wanted)) return shown !== '' && Number(wanted) === Number(shown);
  return /^\d{4}-/.test(wanted) && Date.parse(wanted) === Date.parse(shown);
}

/** Writes the properties. Writing the same twice changes nothing. Throws `CallFailed`. */
export async function writeRecord(
  connection: Connection,
  record: RecordRef,
  properties: Readonly<Record<string, string>>,
): Promise<void> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  await api.update(recordTypeOf(record), record.objectId, { properties: { ...properties } });
}
