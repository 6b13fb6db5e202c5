import type { AuditOutcome } from '../../../contract/audit-filter.ts';
import type { AuditTally } from '../../../contract/audit-view.ts';
import type { Undelivered } from '../../../contract/record-view.ts';
import type { Channel, Purpose } from '../../../contract/vocabulary.ts';
import { outcomeOf } from '../../../hubspot/audit-outcome.ts';
import { parseTime } from '../../../hubspot/entry-time.ts';
import { actorName } from '../../../hubspot/record-words.ts';
import type { Found } from '../../../hubspot/search.ts';

/** The readable properties of an entry that are counted by. */
export const TALLIED = [
  'kind',
  'outcome',
  'purpose',
  'channel',
  'actor',
  'actor_id',
  'happened_at',
] as const;

/** Of a message: nobody knows more than that it did not arrive. */
const OTHER: Undelivered = 'other';

type Counts = Partial<Record<AuditOutcome, number>>;
type Tallied = Readonly<Partial<Record<(typeof TALLIED)[number], string>>>;

/** Counts entries by what HubSpot shows of them: whether that is what was sealed, a check finds out. */
export function tallyOf(found: readonly Found[]): AuditTally {
  const tally: AuditTally = {
    entries: 0,
    ...{ days: {}, users: {}, purposes: {}, channels: {}, reasons: {} },
  };
  for (const { properties } of found) countIn(tally, properties);
  return tally;
}

function countIn(tally: AuditTally, entry: Tallied): void {
  const outcome = outcomeOf(entry);
  if (outcome === undefined) return;
  tally.entries += 1;
  const { actor = '', actor_id: id = '', happened_at: at = '' } = entry;
  const [purpose, channel] = [named(entry.purpose), named(entry.channel)];
  const day = new Date(parseTime(at) ?? 0).toISOString().slice(0, 10);
  oneMore((tally.days[day] ??= {}), outcome);
  // Workflows and pages are nobody's user id.
  if (/^\d+$/.test(id)) {
    oneMore((tally.users[id] ??= { name: actorName(actor), counts: {} }).counts, outcome);
  }
  // Somebody may have written anything there, but then it is counted as just that.
  if (purpose !== undefined) oneMore((tally.purposes[purpose as Purpose] ??= {}), outcome);
  if (channel !== undefined) oneMore((tally.channels[channel as Channel] ??= {}), outcome);
  if (outcome === 'refused' || outcome === 'delivery_refused' || outcome === 'undelivered') {
    const why = named(entry.outcome) ?? OTHER;
    const reason = why === OTHER ? 'unknown' : why;
    tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
  }
}

/** What every object has under a name that somebody wrote there is no count, and belongs to all of them. */
function named(text: string | undefined): string | undefined {
  return text !== undefined && text in Object.prototype ? 'unknown' : text;
}

function oneMore(counts: Counts, outcome: AuditOutcome): void {
  counts[outcome] = (counts[outcome] ?? 0) + 1;
}
