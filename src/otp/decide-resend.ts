import { namedChallenge } from './challenge-standing.ts';
import { windowsOfSend } from './account-window.ts';
import { barredWay } from './decide-send.ts';
import { refuse, type Decision } from './decision.ts';
import { codeContext } from './code-context.ts';
import { stillStands, type Destination } from './destination.ts';
import type { Keyring } from './keyring.ts';
import { destinationRest, lockedUntil, repRest } from './limits.ts';
import type { Policy } from './policy.ts';
import type { SmsLimits } from './sms-limits.ts';
import type { Stream } from './stream.ts';
import type { StreamState } from './stream-state.ts';

/** What is known when somebody wants the open code sent once more. */
export interface ResendFacts {
  keys: Keyring;
  stream: Stream;
  state: StreamState;
  policy: Policy;
  challenge: string;
  expiresAt: number;
  destination: Destination | undefined;
  /** Absent: no text messages are sent. */
  sms?: SmsLimits;
  sentToDestination: readonly number[];
  sentByRep: readonly number[];
  at: number;
}

/** Whether another message with the same code may go out: same end, same budget. */
export function decideResend(facts: ResendFacts): Decision {
  const { state, policy, at } = facts;
  const named = namedChallenge(state, facts.challenge, facts.expiresAt, at);
  if ('refusal' in named) return refuse(named.refusal);
  const locked = lockedUntil(state, policy, at);
  if (locked !== undefined) return refuse({ refusal: 'locked', until: locked });
  if (!stillStands(facts.keys, facts.destination, named.open)) {
    return refuse({ refusal: 'changed_since' });
  }
  const barred = facts.destination && barredWay({ ...facts, destination: facts.destination });
  if (barred !== undefined) return refuse(barred);
  // Two rotations of the pepper ago: the code can no longer be made, let alone entered.
  if (codeContext(facts.keys, facts.stream, named.open) === undefined) {
    return refuse({ refusal: 'expired' });
  }
  const rest = destinationRest(facts.sentToDestination, policy, at) ?? repRest(facts.sentByRep, at);
  if (rest !== undefined) return refuse(rest);
  const windows = windowsOfSend(facts.stream, named.open.channel, at, facts.sms);
  const closed = windows.find(({ places }) => places < 1);
  if (closed !== undefined) return refuse({ refusal: 'sms_limit', until: closed.until });
  return { decide: 'append', event: { kind: 'resent' }, windows };
}
