import { dayOfChecks } from './account-window.ts';
import { areSameFacts, type BoundFacts } from './bound-facts.ts';
import type { CodeContext } from './code.ts';
import { deriveCode } from './code.ts';
import { namedChallenge, newestChallenge } from './challenge-standing.ts';
import { refuse, type Decision } from './decision.ts';
import { stillStands, type Destination } from './destination.ts';
import { sameText } from './digest.ts';
import type { Keyring } from './keyring.ts';
import { lockedUntil, triesLeft } from './limits.ts';
import type { Policy } from './policy.ts';
import { codeContext } from './code-context.ts';
import { guessKey, isPublic, type Stream } from './stream.ts';
import type { OpenChallenge, StreamState } from './stream-state.ts';
import { readTypedCode } from './typed-code.ts';

/** What is known when somebody enters a code. */
export interface CheckFacts {
  keys: Keyring;
  stream: Stream;
  state: StreamState;
  policy: Policy;
  /** The challenge that the request names, and the expiry that its id carries; absent: the newest. */
  challenge?: { id: string; expiresAt: number };
  typed: string;
  /** When HubSpot received the answer, where that was earlier than now. */
  receivedAt?: number;
  /** The destination as it stands on the record now; undefined when it is gone. */
  destination: Destination | undefined;
  /** What the code is bound to, as it stands now. */
  bound: BoundFacts;
  at: number;
}

/**
 * What an entered code means. In this order: ended, expired, locked, changed since, not a code at
 * all: nothing is compared and nothing spent. Only then the comparison, whose outcome counts for
 * nothing until the entry that carries it is won.
 */
export function decideCheck(facts: CheckFacts): Decision {
  const { state, policy, at, challenge } = facts;
  const answeredAt = timeOfAnswer(facts);
  const named = challenge
    ? namedChallenge(state, challenge.id, challenge.expiresAt, answeredAt)
    : newestChallenge(state, answeredAt, at);
  if ('refusal' in named) return refuse(named.refusal);
  const { open } = named;
  const locked = lockedUntil(state, policy, at);
  if (locked !== undefined) return refuse({ refusal: 'locked', until: locked });
  if (!stillStands(facts.keys, facts.destination, open) || !areSameFacts(facts.bound, open.bound))
    return refuse({ refusal: 'changed_since' });
  const context = codeContext(facts.keys, facts.stream, open);
  if (context === undefined) return refuse({ refusal: 'expired' });
  const entered = readTypedCode(facts.typed, open.shape);
  if (entered === undefined) return refuse({ refusal: 'not_a_code', ...open.shape });
  return compare(facts, open, entered, context);
}

/** HubSpot delivers a workflow's call for three days; nothing honest comes later than that. */
const BELIEVED_FOR_MS = 3 * 24 * 60 * 60_000;

/**
 * When the answer was given, as far as it can be one to the open code: what was there before the code
 * was issued, or is said to be older than any delivery, counts as given now. Never later than now.
 */
function timeOfAnswer({ state: { open }, receivedAt, at }: CheckFacts): number {
  if (receivedAt === undefined || open === null) return at;
  const isBelieved = receivedAt >= open.issuedAt && at - receivedAt <= BELIEVED_FOR_MS;
  return isBelieved ? Math.min(receivedAt, at) : at;
}

function compare(
  facts: CheckFacts,
  open: OpenChallenge,
  entered: string,
  { pepper, context }: { pepper: Keyring['peppers'][number]; context: CodeContext },
): Decision {
  const guess = guessKey(facts.keys, open.id, entered);
  const window = isPublic(facts.stream) ? dayOfChecks(open.shape, facts.at) : undefined;
  if (open.guesses.includes(guess)) {
    return {
      decide: 'wrong_again',
      triesLeft: triesLeft(facts.state, open, facts.policy, facts.at),
    };
  }
  const outcome = sameText(entered, deriveCode(pepper, context)) ? 'verified' : 'wrong_code';
  const answeredAt = timeOfAnswer(facts);
  return {
    decide: 'append',
    event: {
      kind: 'attempt',
      outcome,
      guess,
      ...(answeredAt < facts.at && { receivedAt: answeredAt }),
      ...(outcome === 'verified' && { issuedAt: open.issuedAt }),
    },
    // Decided before the outcome was known, and the same for either.
    ...(window && { windows: [window] }),
  };
}
