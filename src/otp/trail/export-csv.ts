import type { ExportedEntry } from '../../contract/audit-view.ts';
import { TrailBroken } from '../ledger.ts';
import { parse } from '../seal.ts';
import { csvCell } from './csv-cell.ts';
import { timeInZone } from './zone-time.ts';

/** The columns behind the two times: what each is called, and the property that it shows. */
const COLUMNS: readonly (readonly [heading: string, property: string])[] = [
  ['What happened', 'summary'],
  ['By', 'actor'],
  ['Kind', 'kind'],
  ['Outcome', 'outcome'],
  ['Purpose', 'purpose'],
  ['Pathway', 'pathway'],
  ['Channel', 'channel'],
  ['Destination', 'destination'],
  ['Record type', 'record_type'],
  ['Record id', 'record_id'],
  ['Place in its line', 'position'],
  ['Challenge id', 'challenge_id'],
  ['Seal', 'seal'],
];

/** Tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first row. */
export function csvHead(timeZone: string): string {
  const times = ['Time (UTC)', `Time (${timeZone})`];
  const headings = COLUMNS.map(([heading]) => heading);
  return BYTE_ORDER_MARK + csvLine([...times, ...headings, 'Kept', 'Entry']);
}

/** The row of an entry: its times in UTC and in the account's zone, then what people read of it. */
export function csvRow(timeZone: string, { id, properties }: ExportedEntry): string {
  const { at, isReduced } = sealedIn(properties);
  const zones = ['UTC', timeZone];
  const times = zones.map((zone) => (at === undefined ? '' : timeInZone(at, zone)));
  const cells = COLUMNS.map(([, property]) => properties[property] ?? '');
  return csvLine([...times, ...cells, isReduced ? 'reduced' : 'whole', id]);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The furthest that a time can be from 1970 (ECMA-262, Time Values). */
const MOST_MS = 8.64e15;

/** Of what cannot be read nothing is known: the check of the trail says so. */
function sealedIn({ entry = '' }: Readonly<Record<string, string>>): {
  at?: number;
  isReduced: boolean;
} {
  try {
    const { at, entry: kind } = parse(entry) as { at: unknown; entry: unknown };
    const isTime = typeof at === 'number' && Math.abs(at) <= MOST_MS;
    return { isReduced: kind === 'reduced', ...(isTime && { at }) };
  } catch (error) {
    if (error instanceof TrailBroken) return { isReduced: false };
    throw error;
  }
}
