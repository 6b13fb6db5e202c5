import type { Delivery } from '../../../contract/record-view.ts';
import type { Bookmark } from '../../../otp/bookmark.ts';
import type { Followed } from '../../../otp/steps.ts';
import { streamName } from '../../../otp/stream.ts';

/** What a reply can vouch for to the card's next request, though the ledger does not say it yet. */
export type Witnessed =
  /** The step that appended the entry is over: nothing of it is still under way. */
  | 'ended'
  /** The timeline took the entry. */
  | 'told'
  /** What was last known of the entry's message. */
  | Delivery;

/** A line of a bookmark's `witnessed`. */
export function witness(what: Witnessed, { stream, n }: Followed): string {
  return `${what} ${streamName(stream)}:${n}`;
}

export function hasWitnessed(
  bookmark: Bookmark | undefined,
  what: Witnessed,
  entry: Followed,
): boolean {
  return bookmark?.witnessed.includes(witness(what, entry)) === true;
}

const DELIVERIES: readonly Delivery[] = ['handed_over', 'refused', 'unconfirmed'];

/** What an earlier reply knew of a message; `sending` when none knew. */
export function witnessedDelivery(bookmark: Bookmark | undefined, message: Followed): Delivery {
  return DELIVERIES.find((delivery) => hasWitnessed(bookmark, delivery, message)) ?? 'sending';
}
