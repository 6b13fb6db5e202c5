import type { Refusal } from '../../../contract/refusal.ts';
import { writeRecord } from '../../../hubspot/record-projection.ts';
import { ENTERED_CODE } from '../../../hubspot/schema.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { readSubject, type Gone, type Subject } from '../desk/subject.ts';
import { follow, mayFinish, showNewest, tell, type Followed } from '../desk/tell.ts';
import { tryCode, type Tried } from '../desk/try-code.ts';
import type { ActionRequest } from './action-request.ts';
import type { NamedRequest } from './outcome.ts';
import { resumeWaiting } from './resume.ts';
import type { VerifyWish } from './verify-fields.ts';

/** What became of a code that a workflow had checked. */
export type Checked =
  | ({
      triesLeft: number;
      /** What had to follow and did not; another delivery of the request does it. */
      unfinished: boolean;
      /** Whether a decision in the ledger says it. */
      isDecided: boolean;
    } & (
      | { checked: 'verified'; at: number }
      | { checked: 'wrong_code' }
      | { checked: 'not'; refusal: Refusal }
    ))
  | Gone;

/**
 * Checks a code for a workflow, and empties the property that a form put it into, whatever the result. It
 * is late or not by when HubSpot received it, not by when the workflow came round to it.
 */
export async function checkCode(
  desk: Desk,
  { workflowId }: ActionRequest,
  { stream, name }: NamedRequest,
  { challenge, code }: VerifyWish,
): Promise<Checked> {
  const tried = await tryCode(desk, {
    stream,
    ...(challenge && { challenge }),
    by: { workflowId },
    request: name,
    typed: ({ value }) => code || value,
    byForm: true,
  });
  return 'refusal' in tried ? tried : afterChecking(desk, stream, tried);
}

/** Empties what a form entered, by `until` if that is given, for a check that decided nothing. */
export async function emptyEntered(
  desk: Desk,
  { record, fields }: ActionRequest,
  until?: number,
): Promise<Followed> {
  const subject = await readSubject(desk, record);
  if ('refusal' in subject) return 'done';
  return empty(desk, record, emptying(subject, fields['code'] || subject.entered.value, until));
}

/** What an earlier delivery of the same request decided, and what it left undone. */
export async function checkedBefore(
  desk: Desk,
  { fields }: ActionRequest,
  entry: StreamEntry,
): Promise<Checked> {
  const { stream } = entry;
  const [subject, { stream: head }] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  // Of a record that is gone nothing can be shown any more.
  if ('refusal' in subject) return decided(desk, entry, false);
  const typed = fields['code'] || subject.entered.value;
  return afterDeciding(desk, { subject, typed, entry, head, repeated: true });
}

async function afterChecking(desk: Desk, stream: Stream, tried: Tried): Promise<Checked> {
  const { subject, typed, committed } = tried;
  if (committed.committed === 'appended') {
    return afterDeciding(desk, { subject, typed, ...committed });
  }
  const { decision, head } = committed;
  const [emptied] = await Promise.all([
    empty(desk, stream.record, emptying(subject, typed)),
    // What an earlier answer ended. Whoever gave that one is asked again, not this one.
    resumeWaiting(desk, stream, head.state),
  ]);
  const rest = { unfinished: emptied === 'later', isDecided: false };
  if (decision.decide === 'wrong_again') {
    return { checked: 'wrong_code', triesLeft: decision.triesLeft, ...rest };
  }
  const left = leftIn(desk, stream, head.state);
  return { checked: 'not', refusal: decision.refusal, triesLeft: left, ...rest };
}

interface Decided {
  subject: Subject;
  typed: string;
  entry: StreamEntry;
  head: StreamHead;
  repeated: boolean;
}

async function afterDeciding(
  desk: Desk,
  { subject, typed, entry, head, repeated }: Decided,
): Promise<Checked> {
  const others = emptying(subject, typed, repeated ? entry.at : undefined);
  const [told, shown, isResumed] = await Promise.all([
    tell(desk, entry, { repair: repeated }),
    showNewest(desk, entry, head, { shown: subject.projection, others }),
    resumeWaiting(desk, entry.stream, head.state),
  ]);
  const isLeft = [told, shown].includes('later') || !isResumed;
  return decided(desk, entry, isLeft && mayFinish(desk, entry));
}

function decided(
  desk: Desk,
  { event, at, state, stream }: StreamEntry,
  unfinished: boolean,
): Checked {
  if (event.kind !== 'attempt') throw new TypeError(`A check left ${event.kind} behind`);
  const rest = { triesLeft: leftIn(desk, stream, state), unfinished, isDecided: true };
  return event.outcome === 'verified'
    ? { checked: 'verified', at: event.receivedAt ?? at, ...rest }
    : { checked: 'wrong_code', ...rest };
}

function leftIn(desk: Desk, stream: Stream, state: StreamState): number {
  return state.open === null ? 0 : triesLeft(state, state.open, policyOf(stream), desk.turn.now());
}

/** Only what was looked at, `until` then: something newer in the property is somebody's next answer. */
function emptying(
  { entered: { value, versions } }: Subject,
  typed: string,
  until = Infinity,
): Readonly<Record<string, string>> {
  const [latest] = versions;
  const isOfThen = latest === undefined || latest.at <= until;
  const isLookedAt = value !== '' && value.trim() === typed.trim() && isOfThen;
  return isLookedAt ? { [ENTERED_CODE.name]: '' } : {};
}

async function empty(
  desk: Desk,
  record: Stream['record'],
  properties: Readonly<Record<string, string>>,
): Promise<Followed> {
  if (Object.keys(properties).length === 0) return 'done';
  return follow('emptying', () => writeRecord(desk.connection, record, { ...properties }));
}
