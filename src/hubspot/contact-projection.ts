import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { StreamHead } from '../otp/heads.ts';
import type { StreamEntry } from '../otp/entry.ts';
import type { Stream } from '../otp/stream.ts';
import type { StreamState, Verification } from '../otp/stream-state.ts';
import { actorWords, assuranceWords, PURPOSE_WORDS } from './record-words.ts';
import type { CONTACT_STATUSES } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

type Status = (typeof CONTACT_STATUSES)[number]['value'];

/** A stream and the newest entry of it. */
export interface StreamAt {
  stream: Stream;
  head: StreamHead;
}

/** Names an entry on a contact: `caller_check:7`. */
export function entryName({ stream, head }: StreamAt): string {
  return `${stream.purpose}:${head.n}`;
}

/**
 * A contact's properties as its streams say they should be: what happened last in any of them, and the
 * latest verification in any of them. Undefined for a contact with no entry.
 */
export function contactProjection(
  streams: readonly StreamAt[],
): Record<string, string> | undefined {
  const taken = streams.filter(({ head }) => head.n > 0).sort((a, b) => b.head.at - a.head.at);
  const [latest] = taken;
  const status = latest && statusOf(latest.head.state);
  if (latest === undefined || status === undefined) return undefined;
  const verified = taken
    .flatMap(({ stream, head }) =>
      head.state.verified ? [{ stream, ...head.state.verified }] : [],
    )
    .sort((a, b) => b.at - a.at)[0];
  return {
    otp_status: status.status,
    otp_status_at: new Date(latest.head.at).toISOString(),
    otp_purpose: PURPOSE_WORDS[latest.stream.purpose],
    otp_channel: `${status.channel} to ${status.masked}`,
    otp_challenge_id: status.id,
    otp_ledger_entry: entryName(latest),
    ...(verified && verificationProperties(verified)),
  };
}

function verificationProperties(
  verified: Verification & { stream: Stream },
): Record<string, string> {
  return {
    otp_verified_at: new Date(verified.at).toISOString(),
    otp_verified_until: new Date(verified.until).toISOString(),
    otp_verified_purpose: PURPOSE_WORDS[verified.stream.purpose],
    otp_verified_by: actorWords(verified.by),
    otp_assurance: assuranceWords(verified.masked),
  };
}

function statusOf({
  open,
  recent,
}: StreamState): { status: Status; id: string; channel: string; masked: string } | undefined {
  if (open !== null)
    return { ...open, status: open.guesses.length > 0 ? 'wrong_code' : 'code_sent' };
  const [ended] = recent;
  if (ended === undefined) return undefined;
  switch (ended.outcome) {
    case 'verified':
      return { ...ended, status: 'verified' };
    case 'used_up':
      return { ...ended, status: 'tries_used_up' };
    case 'cancelled':
    case 'expired':
    case 'replaced':
      return { ...ended, status: 'cancelled' };
  }
}

/** Whether the contact shows the newest entry already. */
export function isShown(
  streams: readonly StreamAt[],
  shown: Readonly<Record<string, string>>,
): boolean {
  const wanted = contactProjection(streams);
  return wanted === undefined || wanted['otp_ledger_entry'] === shown['otp_ledger_entry'];
}

/** Writes the properties. Writing the same twice changes nothing. Throws `CallFailed`. */
export async function writeContact(
  connection: Connection,
  id: string,
  properties: Record<string, string>,
): Promise<void> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  await api.update('contacts', id, { properties });
}

/** The stream that an entry leaves behind. */
export function streamAt(entry: StreamEntry, head: StreamHead): StreamAt {
  return { stream: entry.stream, head };
}
