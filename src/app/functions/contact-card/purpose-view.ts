import type { Delivery, PurposeView } from '../../../contract/record-view.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { SendChain } from '../../../otp/entry.ts';
import { policyOf } from '../../../otp/policy.ts';
import { standingOf } from '../../../otp/standing.ts';
import { streamName } from '../../../otp/stream.ts';
import type { CardDesk, Met } from './card-desk.ts';
import { canHandOverAgain } from '../desk/environment.ts';

/** What is known of the newest message of a stream. */
interface MessageFacts {
  /** Sends to its destination, where they were read. */
  sends: SendChain | undefined;
  delivery: Delivery;
}

/** Where one purpose of a record stands, as the card shows it. */
export function purposeView(
  desk: CardDesk,
  { destinations }: Met,
  { stream, head }: StreamAt,
  { sends, delivery }: MessageFacts,
): PurposeView {
  const policy = policyOf(stream);
  return {
    id: streamName(stream),
    purpose: stream.purpose,
    pathway: stream.pathway,
    highRisk: policy.highRisk,
    minutes: policy.minutes,
    standing: standingOf({
      keys: desk.keys,
      stream,
      state: head.state,
      policy,
      destinations,
      sends,
      delivery,
      canHandOverAgain: canHandOverAgain(desk.environment.route),
      // Entries are dated after the one before, which may be a moment ahead of HubSpot's seconds.
      at: Math.max(desk.turn.now(), head.at),
    }),
  };
}
