import type { Actor } from '../../../contract/vocabulary.ts';
import { receivedAt, type EnteredCode } from '../../../hubspot/entered-code.ts';
import type { Committed } from '../../../otp/commit.ts';
import { decideCheck } from '../../../otp/decide-check.ts';
import { LedgerUnreachable, TrailBroken } from '../../../otp/ledger.ts';
import { policyOf } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from './desk.ts';
import { giveWay } from './failure.ts';
import { commitOrNote } from './note-refusal.ts';
import { addresseeOf, boundNow, readSubject, type Gone, type Subject } from './subject.ts';

/** An answer that somebody outside the card gave. */
export interface Attempt {
  stream: Stream;
  /** Absent: the newest challenge of the stream. */
  challenge?: { id: string; expiresAt: number };
  by: Actor;
  /** The request's name in the ledger. */
  request: string;
  /** What is tried, given what a form put into its property. */
  typed(entered: EnteredCode): string;
  /** Whether a form brought it: then it counts as of when HubSpot received it. */
  byForm: boolean;
}

export interface Tried {
  subject: Subject;
  typed: string;
  committed: Committed;
}

/** What was read this long ago must not decide any more: somebody may have changed it since. */
const OLD_MS = 5_000;

/** Tells later whether what is read from now on has grown old. */
export function ageingFrom({ turn }: Desk): () => boolean {
  const readAt = turn.left();
  return () => readAt - turn.left() > OLD_MS;
}

/**
 * Tries an answer against the challenge that it names or the newest one: reads the record and the stream
 * side by side, then whoever the code went to, and decides. Throws `LedgerUnreachable` when what was read
 * has grown old over it, which repeating the request finds out.
 */
export async function tryCode(desk: Desk, attempt: Attempt): Promise<Tried | Gone> {
  const { stream, challenge, byForm } = attempt;
  const isOld = ageingFrom(desk);
  const [subject, known] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  if ('refusal' in subject) return subject;
  giveWay(desk);
  const { open: first } = known.stream.state;
  const addressee =
    first === null
      ? undefined
      : await addresseeOf(desk, subject, first.recipient, { id: first.destination });
  const typed = attempt.typed(subject.entered);
  const received = byForm ? receivedAt(subject.entered, typed) : undefined;
  const committed = await commitOrNote(desk, {
    ...{ stream, known, isFresh: true, by: attempt.by, request: attempt.request },
    decide: ({ stream: { state } }, at) => {
      const isOther = state.open !== null && state.open.id !== first?.id;
      if (isOther || isOld()) {
        throw new LedgerUnreachable('What was read does not hold any more');
      }
      return decideCheck({
        ...{ keys: desk.keys, stream, state, policy: policyOf(desk.settings, stream) },
        ...(challenge && { challenge }),
        ...{ typed, ...(received !== undefined && { receivedAt: received }) },
        destination: addressee?.destination,
        bound: state.open === null ? {} : boundNow(subject, state.open.bound),
        at,
      });
    },
  });
  await seeApproval(desk, committed);
  return { subject, typed, committed };
}

/**
 * Reads an approval of a deal back before it is told, in case unique values should ever prove not to be
 * atomic. Throws `TrailBroken` when another entry lies in its place.
 */
export async function seeApproval<Refused>(
  { ledger }: Desk,
  committed: Committed<Refused>,
): Promise<void> {
  if (committed.committed === 'not' || committed.repeated) return;
  const { entry, head } = committed;
  if (entry.event.kind !== 'attempt' || entry.event.outcome !== 'verified') return;
  if (entry.stream.purpose !== 'deal_approval') return;
  const key = entry.keys.stream_key ?? '';
  const stored = (await ledger.read('stream_key', [key])).get(key);
  if (stored?.seal !== head.seal) throw new TrailBroken('An approval that does not stand');
}
