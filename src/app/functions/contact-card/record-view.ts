import type { DestinationView, PurposeView, RecordView } from '../../../contract/record-view.ts';
import type { RecordRef } from '../../../contract/vocabulary.ts';
import type { ContactAddress } from '../../../hubspot/contact.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { maskOf } from '../../../otp/destination.ts';
import type { SendChain } from '../../../otp/entry.ts';
import { freshnessOf } from '../../../otp/freshness.ts';
import { roleOf } from '../../../otp/roles.ts';
import { historyOf } from '../../../otp/standing.ts';
import type { CardDesk } from '../card/card-desk.ts';
import type { Handled } from '../desk/deliver.ts';
import type { MetContact } from './meet.ts';

const HISTORY_SHOWN = 8;

/** What a view is made from. */
interface Seen {
  record: RecordRef;
  standing: readonly StreamAt[];
  /** Sends to each destination, by id. */
  chains: Readonly<Record<string, SendChain>>;
  handled: readonly Handled[];
}

/** All that the card shows of a record. */
export function recordView(
  desk: CardDesk,
  met: MetContact,
  { record, standing, chains, handled }: Seen,
): RecordView {
  const now = desk.turn.now();
  return {
    now,
    record,
    you: { role: roleOf(desk.settings.settings.roles, { ...met.by, teams: met.teams }) },
    destinations: [...met.destinations].map(([id, destination]) =>
      destinationView(id, destination, met, now),
    ),
    purposes: standing
      .map(({ stream, head }, i) => {
        const delivery = handled[i]?.delivery ?? 'handed_over';
        return met.partOf({ stream, head }, { chains, delivery });
      })
      .filter(concernsReps),
    history: standing
      .flatMap(({ stream, head }) => historyOf(stream, head.state, now))
      .sort((a, b) => b.at - a.at)
      .slice(0, HISTORY_SHOWN),
  };
}

/** What reps can ask a code for; of what workflows do, only what is going on. */
function concernsReps({ pathway, standing }: PurposeView): boolean {
  return pathway === 'card' || !['idle', 'cancelled'].includes(standing.standing);
}

function destinationView(
  id: string,
  destination: ContactAddress,
  { by }: MetContact,
  now: number,
): DestinationView {
  return {
    id,
    channel: destination.channel,
    masked: maskOf(destination),
    source: destination.source,
    freshness: freshnessOf(destination, by.userId, now),
  };
}
