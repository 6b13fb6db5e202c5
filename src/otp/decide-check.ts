import type { CodeContext } from './code.ts';
import { deriveCode } from './code.ts';
import { namedChallenge } from './challenge-standing.ts';
import { refuse, type Decision } from './decision.ts';
import { stillStands, type Destination } from './destination.ts';
import { sameText } from './digest.ts';
import type { Keyring } from './keyring.ts';
import { lockedUntil, triesLeft } from './limits.ts';
import type { Policy } from './policy.ts';
import { guessKey } from './stream.ts';
import { codeContext } from './code-context.ts';
import type { Stream } from './stream.ts';
import type { OpenChallenge, StreamState } from './stream-state.ts';
import { readTypedCode } from './typed-code.ts';

/** What is known when somebody enters a code. */
export interface CheckFacts {
  keys: Keyring;
  stream: Stream;
  state: StreamState;
  policy: Policy;
  /** The challenge that the request names, and the expiry that its id carries. */
  challenge: string;
  expiresAt: number;
  typed: string;
  /** The destination as it stands on the record now; undefined when it is gone. */
  destination: Destination | undefined;
  at: number;
}

/**
 * What an entered code means. In this order: ended, expired, locked, changed since, not a code at
 * all: nothing is compared and nothing spent. Only then the comparison, whose outcome counts for
 * nothing until the entry that carries it is won.
 */
export function decideCheck(facts: CheckFacts): Decision {
  const { state, policy, at } = facts;
  const named = namedChallenge(state, facts.challenge, facts.expiresAt, at);
  if ('refusal' in named) return refuse(named.refusal);
  const { open } = named;
  const locked = lockedUntil(state, policy, at);
  if (locked !== undefined) return refuse({ refusal: 'locked', until: locked });
  if (!stillStands(facts.keys, facts.destination, open))
    return refuse({ refusal: 'changed_since' });
  const context = codeContext(facts.keys, facts.stream, open);
  if (context === undefined) return refuse({ refusal: 'expired' });
  const entered = readTypedCode(facts.typed, open.shape);
  if (entered === undefined) return refuse({ refusal: 'not_a_code', ...open.shape });
  return compare(facts, open, entered, context);
}

function compare(
  facts: CheckFacts,
  open: OpenChallenge,
  entered: string,
  { pepper, context }: { pepper: Keyring['peppers'][number]; context: CodeContext },
): Decision {
  const guess = guessKey(facts.keys, open.id, entered);
  if (open.guesses.includes(guess)) {
    return {
      decide: 'wrong_again',
      triesLeft: triesLeft(facts.state, open, facts.policy, facts.at),
    };
  }
  const outcome = sameText(entered, deriveCode(pepper, context)) ? 'verified' : 'wrong_code';
  return { decide: 'append', event: { kind: 'attempt', outcome, guess } };
}
