import type { Delivery, Undelivered } from '../../../contract/record-view.ts';
import type { Bookmark } from '../../../otp/bookmark.ts';
import type { Followed } from '../../../otp/steps.ts';
import { streamName } from '../../../otp/stream.ts';

/** What a reply can vouch for to the card's next request, though the ledger does not say it yet. */
export type Witnessed =
  /** The step that appended the entry is over: nothing of it is still under way. */
  | 'ended'
  /** The timeline took the entry. */
  | 'told'
  /** By what its carrier knows the entry's message. */
  | { reference: string }
  /** What was last known of the entry's message. */
  | Delivery;

/** A line of a bookmark's `witnessed`. */
export function witness(what: Witnessed, { stream, n }: Followed): string {
  return `${nameOf(what)} ${streamName(stream)}:${n}`;
}

export function hasWitnessed(
  bookmark: Bookmark | undefined,
  what: 'ended' | 'told',
  entry: Followed,
): boolean {
  return bookmark?.witnessed.includes(witness(what, entry)) === true;
}

/** What is certain first: an older line may know less. */
const DELIVERIES = ['delivered', 'handed_over', 'refused', 'put_off', 'unconfirmed'] as const;
const UNDELIVERED = 'undelivered/';
const REFERENCE = 'reference/';

/** What an earlier reply knew of a message; `sending` when none knew. */
export function witnessedDelivery(bookmark: Bookmark | undefined, message: Followed): Delivery {
  const why = witnessedAfter(bookmark, UNDELIVERED, message);
  // The bookmark's signature proves that it is one of ours.
  if (why !== undefined) return { undelivered: why as Undelivered };
  const lines = bookmark?.witnessed ?? [];
  return DELIVERIES.find((delivery) => lines.includes(witness(delivery, message))) ?? 'sending';
}

/** By what the carrier of a message knows it, where an earlier reply knew that. */
export function witnessedReference(
  bookmark: Bookmark | undefined,
  message: Followed,
): string | undefined {
  return witnessedAfter(bookmark, REFERENCE, message);
}

function nameOf(what: Witnessed): string {
  if (typeof what === 'string') return what;
  return 'reference' in what
    ? `${REFERENCE}${what.reference}`
    : `${UNDELIVERED}${what.undelivered}`;
}

function witnessedAfter(
  bookmark: Bookmark | undefined,
  start: string,
  { stream, n }: Followed,
): string | undefined {
  const end = ` ${streamName(stream)}:${n}`;
  const line = bookmark?.witnessed.find((each) => each.startsWith(start) && each.endsWith(end));
  return line?.slice(start.length, -end.length);
}
