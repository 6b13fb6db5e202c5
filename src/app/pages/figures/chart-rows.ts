import type { AuditOutcome } from '../../../contract/audit-filter.ts';
import type { AuditTally } from '../../../contract/audit-view.ts';
import { namesOf } from '../period/people.ts';

type Counts = Partial<Record<AuditOutcome, number>>;

/** A bar, or a dot on a line: of which there are two at each place. */
export interface Row {
  place: string;
  what: 'sent' | 'verified';
  number: number;
}

const DAY = 86_400_000;
/** A line with more days than these shows nothing of a quiet one. */
const MOST_DAYS = 400;
/** More names than this have no room below their bars. */
const MOST_PEOPLE = 8;

/** Each day of a time (UTC), the quiet ones among them; of a time that is too long for that, none at its ends. */
export function dayRows({ days }: AuditTally, time: { from: number; to: number }): Row[] {
  const { from, to } = time.to - time.from > MOST_DAYS * DAY ? timeOf(Object.keys(days)) : time;
  const first = Math.floor(from / DAY);
  const count = Math.floor((to - 1) / DAY) - first + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = new Date((first + i) * DAY).toISOString().slice(0, 10);
    return rowsOf(day, days[day] ?? {});
  }).flat();
}

/** From the first of these days to the last. */
function timeOf(days: readonly string[]): { from: number; to: number } {
  const starts = days.map((day) => Date.parse(day));
  return starts.length === 0
    ? { from: 0, to: 0 }
    : { from: Math.min(...starts), to: Math.max(...starts) + DAY };
}

/** Purposes or channels, by the names that they have. */
export function namedRows<Name extends string>(
  counts: Partial<Record<Name, Counts>>,
  names: Readonly<Record<Name, string>>,
): Row[] {
  return (Object.keys(names) as Name[])
    .filter((name) => counts[name] !== undefined)
    .flatMap((name) => rowsOf(names[name], counts[name] ?? {}));
}

/** Those who did most, and all others together. */
export function peopleRows({ users }: AuditTally, others: string): Row[] {
  const names = namesOf(
    Object.entries(users).map(([id, { name }]) => ({ userId: Number(id), name })),
  );
  const people = Object.entries(users)
    .map(([id, { name, counts }]) => rowsOf(names[id] ?? name, counts))
    .sort((one, other) => sumOf(other) - sumOf(one));
  const rest = people.slice(MOST_PEOPLE).flat();
  const together = (what: Row['what']): number => sumOf(rest.filter((row) => row.what === what));
  return [
    ...people.slice(0, MOST_PEOPLE).flat(),
    ...(rest.length === 0
      ? []
      : (['sent', 'verified'] as const).map((what) => ({
          ...{ place: others, what, number: together(what) },
        }))),
  ];
}

/** Reasons, the most frequent first. */
export function reasonRows(
  { reasons }: AuditTally,
  names: Readonly<Record<string, string>>,
): { place: string; number: number }[] {
  return Object.entries(reasons)
    .map(([reason, number]) => ({
      place: Object.hasOwn(names, reason) ? (names[reason] ?? reason) : reason.replaceAll('_', ' '),
      number,
    }))
    .sort((one, other) => other.number - one.number)
    .slice(0, MOST_PEOPLE);
}

function rowsOf(place: string, { issued = 0, resent = 0, verified = 0 }: Counts): Row[] {
  return [
    { place, what: 'sent', number: issued + resent },
    { place, what: 'verified', number: verified },
  ];
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { number }) => sum + number, 0);
}
