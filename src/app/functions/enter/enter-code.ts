import type { EntryReply, EntryRequest } from '../../../contract/entry.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { ChallengeFacts } from '../../../otp/challenge-id.ts';
import { commit, type Committed } from '../../../otp/commit.ts';
import { decideCheck } from '../../../otp/decide-check.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay, type Failure } from '../desk/failure.ts';
import { show, tell } from '../desk/tell.ts';
import { resumeWaiting } from '../workflow/resume.ts';
import { addresseeOf, readSubject } from '../workflow/subject.ts';

/** The one answer to everything for which no code can be entered, now or later. */
export const ENDED: EntryReply = { result: 'ended' };

/** Tries a code that somebody entered on a page. `facts` are those of the challenge's id. */
export async function enterCode(
  desk: Desk,
  { stream, expiresAt }: ChallengeFacts,
  { challenge: id, code, request }: EntryRequest,
): Promise<EntryReply | Failure> {
  const [subject, known] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  if ('refusal' in subject) return ENDED;
  const low = giveWay(desk);
  if (low !== undefined) return low;
  const { open } = known.stream.state;
  const addressee =
    open === null ? undefined : await addresseeOf(desk, subject, open.recipient, open.destination);
  const committed = await commit(desk, {
    ...{ stream, known, isFresh: true },
    by: { page: 'entry' },
    // With the code in its name: whoever repeats another's request without the code gets no answer of it.
    request: requestKey(desk.keys, ['page', 'check', id], `${request} ${code}`),
    decide: ({ stream: { state } }, at) =>
      decideCheck({
        ...{ keys: desk.keys, stream, state, policy: policyOf(stream) },
        challenge: { id, expiresAt },
        typed: code,
        destination: addressee?.destination,
        bound: subject.bound,
        at,
      }),
  });
  return afterEntering(desk, stream, committed);
}

async function afterEntering(
  desk: Desk,
  stream: Stream,
  committed: Committed,
): Promise<EntryReply | Failure> {
  const { head } = committed;
  if (committed.committed === 'not') {
    const { decision } = committed;
    // An earlier answer may have failed to let a waiting workflow go on.
    await resumeWaiting(desk, stream, head.state);
    return decision.decide === 'wrong_again'
      ? wrongCode(decision.triesLeft)
      : refused(decision.refusal);
  }
  const { entry, repeated } = committed;
  if (entry.event.kind !== 'attempt')
    throw new TypeError(`A check left ${entry.event.kind} behind`);
  const { state, at } = entry;
  const [isResumed] = await Promise.all([
    resumeWaiting(desk, stream, head.state),
    tell(desk, entry, { repair: repeated }),
    show(desk, entry, head),
  ]);
  // The page asks again with the same request, which finds the entry and only lets the workflow go on.
  if (!isResumed) return { refusal: 'busy', retryAfterMs: 1_000 };
  if (entry.event.outcome === 'verified') return { result: 'verified' };
  return wrongCode(state.open === null ? 0 : triesLeft(state, state.open, policyOf(stream), at));
}

function wrongCode(left: number): EntryReply {
  return left === 0 ? ENDED : { result: 'wrong_code', triesLeft: left };
}

function refused(refusal: Refusal): EntryReply {
  return refusal.refusal === 'not_a_code'
    ? { result: 'not_a_code', length: refusal.length, alphabet: refusal.alphabet }
    : ENDED;
}
