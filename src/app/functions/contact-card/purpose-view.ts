import type { PurposeView } from '../../../contract/record-view.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { Destination } from '../../../otp/destination.ts';
import { OVERRIDE_WAITS_MS, pendingOverride } from '../../../otp/decide-override.ts';
import { destinationRest } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import { standingOf } from '../../../otp/standing.ts';
import { streamName, type Stream } from '../../../otp/stream.ts';
import type { CardDesk } from '../card/card-desk.ts';
import type { MessageFacts } from '../card/met.ts';
import { canHandOverAgain } from '../desk/environment.ts';

/** Where one purpose of a record stands, as the card shows it. */
export function purposeView(
  desk: CardDesk,
  destinations: ReadonlyMap<string, Destination>,
  { stream, head }: StreamAt,
  { chains, delivery }: MessageFacts,
): PurposeView {
  const policy = policyOf(desk.settings, stream);
  // Entries are dated after the one before, which may be a moment ahead of HubSpot's seconds.
  const at = Math.max(desk.turn.now(), head.at);
  const { open } = head.state;
  const override = pendingOverride(head.state, at);
  return {
    id: streamName(stream),
    purpose: stream.purpose,
    pathway: stream.pathway,
    channels: policy.channels,
    refusesNewForMs: policy.refusesNewForMs,
    minutes: policy.minutes,
    rests: restsOf(desk, stream, destinations, chains, at),
    standing: standingOf({
      keys: desk.keys,
      stream,
      state: head.state,
      policy,
      destinations,
      sends: open === null ? undefined : chains[open.destination],
      delivery,
      canHandOverAgain: canHandOverAgain(desk.environment.route, open?.channel),
      at,
    }),
    ...(override && { override: { ...override, until: override.at + OVERRIDE_WAITS_MS } }),
  };
}

/** Where a rep's next code cannot go yet. Beside a workflow's code it is one of the card's own. */
function restsOf(
  { settings }: CardDesk,
  { purpose }: Stream,
  destinations: ReadonlyMap<string, Destination>,
  chains: MessageFacts['chains'],
  at: number,
): PurposeView['rests'] {
  const policy = policyOf(settings, { purpose, pathway: 'card' });
  return Object.fromEntries(
    [...destinations.keys()].flatMap((id): [string, number][] => {
      const rest = destinationRest(chains[id]?.times ?? [], policy, at);
      return rest !== undefined && 'until' in rest ? [[id, rest.until]] : [];
    }),
  );
}
