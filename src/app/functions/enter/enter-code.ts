import type { EntryReply, EntryRequest } from '../../../contract/entry.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { ChallengeFacts } from '../../../otp/challenge-id.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import type { Failure } from '../desk/failure.ts';
import { mayFinish, showNewest, tell } from '../desk/tell.ts';
import { tryCode, type Tried } from '../desk/try-code.ts';
import { resumeWaiting } from '../workflow/resume.ts';

/** The one answer to everything for which no code can be entered now. */
export const ENDED: EntryReply = { result: 'ended' };

/** Tries a code that somebody entered on a page. `facts` are those of the challenge's id. */
export async function enterCode(
  desk: Desk,
  { stream, expiresAt }: ChallengeFacts,
  { challenge: id, code, request }: EntryRequest,
): Promise<EntryReply | Failure> {
  const tried = await tryCode(desk, {
    stream,
    challenge: { id, expiresAt },
    by: { page: 'entry' },
    // With the code in its name: whoever repeats another's request without the code gets no answer of it.
    request: requestKey(desk.keys, ['page', 'check', id], `${request} ${code}`),
    typed: () => code,
    byForm: false,
  });
  return 'refusal' in tried ? ENDED : afterEntering(desk, stream, tried);
}

async function afterEntering(
  desk: Desk,
  stream: Stream,
  { committed, subject }: Tried,
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
  const [isResumed, shown, told] = await Promise.all([
    resumeWaiting(desk, stream, head.state),
    showNewest(desk, entry, head, { shown: subject.projection }),
    tell(desk, entry, { repair: repeated }),
  ]);
  // A contact's timeline is mended by the next look at its card. Nobody looks at a deal like that.
  const isUntold = told === 'later' && subject.contact === undefined;
  const isLeft = !isResumed || shown === 'later' || isUntold;
  // The page asks again with the same request, which finds the entry and only does what is left to do.
  if (isLeft && mayFinish(desk, entry)) return { refusal: 'busy', retryAfterMs: 1_000 };
  if (entry.event.outcome === 'verified') return { result: 'verified' };
  return wrongCode(
    state.open === null ? 0 : triesLeft(state, state.open, policyOf(desk.settings, stream), at),
  );
}

function wrongCode(left: number): EntryReply {
  return left === 0 ? ENDED : { result: 'wrong_code', triesLeft: left };
}

function refused(refusal: Refusal): EntryReply {
  return refusal.refusal === 'not_a_code'
    ? { result: 'not_a_code', length: refusal.length, alphabet: refusal.alphabet }
    : ENDED;
}
