import type { Refusal } from '../../../contract/refusal.ts';
import type { EnteredCode } from '../../../hubspot/entered-code.ts';
import { writeRecord } from '../../../hubspot/record-projection.ts';
import { ENTERED_CODE } from '../../../hubspot/schema.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import { guessKey, type Stream } from '../../../otp/stream.ts';
import { readTypedCode } from '../../../otp/typed-code.ts';
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
      /** What had to follow a decision and did not; another delivery of the request does it. */
      unfinished: boolean;
      /** Whether a decision in the ledger says it. */
      isDecided: boolean;
      /** Without a decision: since when what was entered has stood in its property, if it could not be emptied. */
      left?: number;
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
    typed: ({ value }) => code ?? value,
    byForm: true,
  });
  return 'refusal' in tried ? tried : afterChecking(desk, stream, tried);
}

/** Empties what stands in the property for a check whose fields are wrong. */
export function emptyUnchecked(desk: Desk, { record, fields }: ActionRequest): Promise<Followed> {
  return emptyIf(desk, record, ({ value }) => isTyped(value, fields['code'] ?? value));
}

/** Empties what has stood in the property since `left`, and nothing newer. */
export function emptyLeft(desk: Desk, { record }: ActionRequest, left: number): Promise<Followed> {
  return emptyIf(desk, record, ({ versions }) => versions[0]?.at === left);
}

/** What an earlier delivery of the same request decided, and what it left undone. */
export async function checkedBefore(desk: Desk, entry: StreamEntry): Promise<Checked> {
  const { stream } = entry;
  const [subject, { stream: head }] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  // Of a record that is gone nothing can be shown any more.
  if ('refusal' in subject) return decided(desk, entry, false);
  const isOfEntry = isAnswerOf(desk, entry, subject.entered.value);
  return afterDeciding(desk, { subject, others: emptying(isOfEntry), entry, head, repeated: true });
}

async function afterChecking(
  desk: Desk,
  stream: Stream,
  { subject, typed, committed }: Tried,
): Promise<Checked> {
  const { value, versions } = subject.entered;
  const others = emptying(isTyped(value, typed));
  if (committed.committed === 'appended') {
    return afterDeciding(desk, { subject, others, ...committed });
  }
  const { decision, head } = committed;
  const [emptied] = await Promise.all([
    empty(desk, stream.record, others),
    // What an earlier answer ended. Whoever gave that one is asked again, not this one.
    resumeWaiting(desk, stream, head.state),
  ]);
  const left = emptied === 'later' ? versions[0]?.at : undefined;
  const rest = { unfinished: false, isDecided: false, ...(left !== undefined && { left }) };
  if (decision.decide === 'wrong_again') {
    return { checked: 'wrong_code', triesLeft: decision.triesLeft, ...rest };
  }
  const { refusal } = decision;
  return { checked: 'not', refusal, triesLeft: leftIn(desk, stream, head.state), ...rest };
}

interface Decided {
  subject: Subject;
  /** What is written besides: the property for the entered code, empty. */
  others: Properties;
  entry: StreamEntry;
  head: StreamHead;
  repeated: boolean;
}

async function afterDeciding(
  desk: Desk,
  { subject, others, entry, head, repeated }: Decided,
): Promise<Checked> {
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
  return state.open === null
    ? 0
    : triesLeft(state, state.open, policyOf(desk.settings, stream), desk.turn.now());
}

type Properties = Readonly<Record<string, string>>;

/** Only what was looked at is emptied: something else in the property is somebody's next answer. */
function emptying(isLookedAt: boolean): Properties {
  return isLookedAt ? { [ENTERED_CODE.name]: '' } : {};
}

function isTyped(value: string, typed: string): boolean {
  return value !== '' && value.trim() === typed.trim();
}

/** Whether a value is the very answer that an entry decided on, by its guess key. */
function isAnswerOf({ keys }: Desk, { event, state }: StreamEntry, value: string): boolean {
  const challenge = state.open ?? state.recent[0];
  if (event.kind !== 'attempt' || challenge === undefined) return false;
  const code = readTypedCode(value, challenge.shape);
  return code !== undefined && guessKey(keys, challenge.id, code) === event.guess;
}

function emptyIf(
  desk: Desk,
  record: Stream['record'],
  isLookedAt: (entered: EnteredCode) => boolean,
): Promise<Followed> {
  return follow('emptying', async () => {
    const subject = await readSubject(desk, record);
    if ('refusal' in subject || !isLookedAt(subject.entered)) return;
    await writeRecord(desk.connection, record, emptying(true));
  });
}

async function empty(
  desk: Desk,
  record: Stream['record'],
  properties: Properties,
): Promise<Followed> {
  if (Object.keys(properties).length === 0) return 'done';
  return follow('emptying', () => writeRecord(desk.connection, record, properties));
}
