import type {
  Delivery,
  EndedCode,
  HistoryItem,
  OpenCode,
  Standing,
} from '../contract/record-view.ts';
import { ENDED_MATTERS_MS } from './challenge-standing.ts';
import { codeContext } from './code-context.ts';
import type { Destination } from './destination.ts';
import type { SendChain } from './entry.ts';
import type { Keyring } from './keyring.ts';
import { destinationRest, lockedUntil, triesLeft } from './limits.ts';
import { derivePhrase } from './phrase.ts';
import type { Policy } from './policy.ts';
import type { EndedChallenge, OpenChallenge, StreamState } from './stream-state.ts';
import type { Stream } from './stream.ts';

/** What tells where a purpose stands. */
export interface StandingFacts {
  keys: Keyring;
  stream: Stream;
  state: StreamState;
  policy: Policy;
  /** The record's addresses now, by destination id. */
  destinations: ReadonlyMap<string, Destination>;
  /** Sends to the open challenge's destination, where they were read. */
  sends: SendChain | undefined;
  delivery: Delivery;
  /** Whether a message that nobody knows to have left can be handed over again at no cost. */
  canHandOverAgain: boolean;
  at: number;
}

/** Where a purpose stands, from its stream's state alone. */
export function standingOf(facts: StandingFacts): Standing {
  const { state, policy, at } = facts;
  const until = lockedUntil(state, policy, at);
  if (until !== undefined) return { standing: 'locked', until };
  if (state.open !== null) {
    const { expiresAt, masked } = state.open;
    if (at < expiresAt) return openStanding(facts, state.open);
    return at - expiresAt < ENDED_MATTERS_MS
      ? { standing: 'expired', at: expiresAt, masked }
      : verifiedStanding(facts);
  }
  const [latest] = state.recent;
  const matters = latest !== undefined && at - latest.at < ENDED_MATTERS_MS;
  // Confirming by hand ends a code that is open, and is what came of it.
  const isSince = state.verified !== null && latest !== undefined && latest.at <= state.verified.at;
  // A later code that came to nothing takes nothing from a verification that still counts.
  return matters && latest.outcome !== 'verified' && !isSince
    ? endedStanding(latest)
    : verifiedStanding(facts);
}

/** An open challenge as a card shows it; one whose code can no longer be made has run out. */
export function openStanding(
  facts: Omit<StandingFacts, 'destinations'>,
  open: OpenChallenge,
): OpenCode | Extract<EndedCode, { standing: 'expired' }> {
  const { keys, stream, state, policy, at } = facts;
  const source = codeContext(keys, stream, open);
  if (source === undefined) return { standing: 'expired', at, masked: open.masked };
  return {
    standing: 'open',
    challenge: open.id,
    masked: open.masked,
    destination: open.destination,
    channel: open.channel,
    sentAt: open.issuedAt,
    sentBy: open.by,
    expiresAt: open.expiresAt,
    ...resendFrom(facts, open),
    triesLeft: triesLeft(state, open, policy, at),
    tries: open.attempts,
    wrong: open.guesses.length > 0,
    phrase: derivePhrase(source.pepper, source.context),
    code: open.shape,
    delivery: facts.delivery,
    enteredBy: open.enteredBy,
  };
}

/** A message that did not leave may be sent again at once; another only when its destination has rested. */
function resendFrom(
  { sends, policy, at, delivery, canHandOverAgain }: Omit<StandingFacts, 'destinations'>,
  open: OpenChallenge,
): { resendFrom?: number } {
  if (delivery === 'unconfirmed' && canHandOverAgain) return { resendFrom: at };
  const rest = sends === undefined ? undefined : destinationRest(sends.times, policy, at);
  const from = rest !== undefined && 'until' in rest ? rest.until : at;
  return from < open.expiresAt ? { resendFrom: from } : {};
}

function verifiedStanding({ state, destinations, at }: StandingFacts): Standing {
  const { verified } = state;
  if (verified === null || at >= verified.until) return { standing: 'idle' };
  if ('byHand' in verified) return { standing: 'verified', ...verified };
  return {
    standing: 'verified',
    masked: verified.masked,
    channel: verified.channel,
    at: verified.at,
    until: verified.until,
    by: verified.by,
    stillOnRecord: destinations.get(verified.destination)?.since === verified.since,
  };
}

function endedStanding({ outcome, at, masked, attempts, by }: EndedChallenge): Standing {
  switch (outcome) {
    case 'used_up':
      return { standing: 'used_up', at, masked, tries: attempts };
    case 'cancelled':
    // Only of a deal, whose standing is told elsewhere.
    case 'rejected':
      return { standing: 'cancelled', at, masked, by };
    case 'expired':
      return { standing: 'expired', at, masked };
    case 'verified':
    case 'replaced':
      return { standing: 'idle' };
  }
}

/** The finished challenges of a stream, for the card's short history. */
export function historyOf(
  { purpose, pathway }: Stream,
  { open, recent, verified }: StreamState,
  at: number,
): HistoryItem[] {
  const expired =
    open !== null && at >= open.expiresAt
      ? [{ ...open, outcome: 'expired' as const, at: open.expiresAt }]
      : [];
  const about = { purpose, pathway };
  const codes = [...expired, ...recent].map((ended) => ({
    ...about,
    at: ended.at,
    // Only a deal's is ever rejected, and its history is told elsewhere.
    outcome: ended.outcome === 'rejected' ? ('cancelled' as const) : ended.outcome,
    masked: ended.masked,
    channel: ended.channel,
    by: ended.by,
  }));
  if (verified === null || !('byHand' in verified)) return codes;
  const { at: confirmedAt, by, byHand } = verified;
  const { askedBy } = byHand;
  return [{ ...about, outcome: 'by_hand', at: confirmedAt, by, askedBy }, ...codes];
}
