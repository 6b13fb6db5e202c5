import type { Delivery, PurposeView } from '../../../contract/record-view.ts';
import type { StreamAt } from '../../../hubspot/contact-projection.ts';
import type { SendChain } from '../../../otp/entry.ts';
import { DEFAULT_POLICIES } from '../../../otp/policy.ts';
import { standingOf } from '../../../otp/standing.ts';
import type { Desk, Met } from './desk.ts';
import { canHandOverAgain } from './environment.ts';

/** What is known of the newest message of a stream. */
interface MessageFacts {
  /** Sends to its destination, where they were read. */
  sends: SendChain | undefined;
  delivery: Delivery;
}

/** Where one purpose of a record stands, as the card shows it. */
export function purposeView(
  desk: Desk,
  { destinations }: Met,
  { stream, head }: StreamAt,
  { sends, delivery }: MessageFacts,
): PurposeView {
  const policy = DEFAULT_POLICIES[stream.purpose];
  return {
    purpose: stream.purpose,
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
