import type { Refusal } from '../../../contract/refusal.ts';
import { receivedAt } from '../../../hubspot/entered-code.ts';
import { writeRecord } from '../../../hubspot/record-projection.ts';
import { commit, type Committed } from '../../../otp/commit.ts';
import { decideCheck } from '../../../otp/decide-check.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay, type Failure } from '../desk/failure.ts';
import { follow, show, tell, type Followed } from '../desk/tell.ts';
import type { ActionRequest } from './action-request.ts';
import { resumeWaiting } from './resume.ts';
import { requestName } from './send-code.ts';
import { addresseeOf, readSubject, type Subject } from './subject.ts';
import type { VerifyWish } from './verify-fields.ts';

/** What became of a code that a workflow had checked. */
export type Checked =
  | {
      checked: 'verified' | 'wrong_code' | 'not';
      /** Why nothing was checked. */
      refusal?: Refusal;
      triesLeft: number;
      /** When it was verified. */
      at: number;
      /** `refused`: HubSpot does not let the property be emptied. `later`: another delivery must. */
      emptied: Followed;
      /** Whether another delivery has something to do. */
      unfinished: boolean;
    }
  | Failure
  | Extract<Refusal, { refusal: 'record_not_found' | 'record_merged' }>;

/**
 * Checks a code for a workflow, at most once for each callback, and empties the property that it came
 * from, whatever the result. It is late or not by when HubSpot received it, not by when the workflow
 * came round to it.
 */
export async function checkCode(
  desk: Desk,
  request: ActionRequest,
  wish: VerifyWish,
): Promise<Checked> {
  const { stream, codeProperty } = wish;
  const [subject, known] = await Promise.all([
    readSubject(desk, stream.record, codeProperty),
    readHeads(desk, { stream }),
  ]);
  if ('refusal' in subject) return subject;
  const low = giveWay(desk);
  if (low !== undefined) return low;
  const { open } = known.stream.state;
  const addressee =
    open === null ? undefined : await addresseeOf(desk, subject, open.recipient, open.destination);
  const typed = wish.code || subject.entered.value;
  const received = receivedAt(subject.entered, typed);
  const committed = await commit(desk, {
    ...{ stream, known, isFresh: true },
    by: { workflowId: request.workflowId },
    request: requestName(desk, stream, 'check', request),
    decide: ({ stream: { state } }, at) =>
      decideCheck({
        ...{ keys: desk.keys, stream, state, policy: policyOf(stream) },
        ...(wish.challenge && { challenge: wish.challenge }),
        ...{ typed, ...(received !== undefined && { receivedAt: received }) },
        destination: addressee?.destination,
        bound: subject.bound,
        at,
      }),
  });
  return afterChecking(desk, { stream, codeProperty, subject, typed, committed });
}

interface Looked {
  stream: Stream;
  codeProperty: string;
  subject: Subject;
  typed: string;
  committed: Committed;
}

async function afterChecking(desk: Desk, looked: Looked): Promise<Checked> {
  const { stream, committed } = looked;
  const isOver = resumeWaiting(desk, stream, committed.head.state);
  if (committed.committed === 'not') {
    const { decision, head } = committed;
    const [emptied, resumed] = await Promise.all([empty(desk, looked), isOver]);
    const outcome =
      decision.decide === 'refuse'
        ? {
            checked: 'not' as const,
            refusal: decision.refusal,
            triesLeft: leftIn(desk, stream, head.state),
          }
        : { checked: 'wrong_code' as const, triesLeft: decision.triesLeft };
    return { ...outcome, at: 0, emptied, unfinished: emptied === 'later' || !resumed };
  }
  const { entry, head, repeated } = committed;
  if (entry.event.kind !== 'attempt')
    throw new TypeError(`A check left ${entry.event.kind} behind`);
  const [told, shown, resumed] = await Promise.all([
    tell(desk, entry, { repair: repeated }),
    show(desk, entry, head, emptying(looked)),
    isOver,
  ]);
  // HubSpot refuses a write as a whole: the ledger's words must not be lost over the code's property.
  const emptied =
    shown === 'refused' && hasToEmpty(looked) ? await apart(desk, looked, committed) : shown;
  return {
    checked: entry.event.outcome,
    triesLeft: leftIn(desk, stream, entry.state),
    at: entry.at,
    emptied,
    unfinished: [told, shown, emptied].includes('later') || !resumed,
  };
}

function leftIn(desk: Desk, stream: Stream, state: StreamState): number {
  return state.open === null ? 0 : triesLeft(state, state.open, policyOf(stream), desk.turn.now());
}

/** Only what was looked at: something newer in the property is somebody's next answer. */
function hasToEmpty({ subject, typed }: Looked): boolean {
  const { value } = subject.entered;
  return value !== '' && value.trim() === typed.trim();
}

function emptying(looked: Looked): Readonly<Record<string, string>> {
  return hasToEmpty(looked) ? { [looked.codeProperty]: '' } : {};
}

async function empty(desk: Desk, looked: Looked): Promise<Followed> {
  if (!hasToEmpty(looked)) return 'done';
  const { record } = looked.stream;
  return follow('emptying', () => writeRecord(desk.connection, record, emptying(looked)));
}

async function apart(
  desk: Desk,
  looked: Looked,
  { entry, head }: Extract<Committed, { committed: 'appended' }>,
): Promise<Followed> {
  const [, emptied] = await Promise.all([show(desk, entry, head), empty(desk, looked)]);
  return emptied;
}
