import { comparable, type Comparable } from './comparable.ts';
import { valueAt, type StoredRecord } from './record.ts';

export type Column = (row: number) => Comparable;

/** The records of a type as a search sees them that looks at one moment: those that were there, and what they held. */
export interface SearchSheet {
  readonly records: readonly StoredRecord[];
  /** What each of them held in this property, by its place among them. */
  column(property: string): Column;
}

/** Keeps what searches have read, as long as nothing changes: there can be 100,000 records, and a page asks often. */
export interface SearchSheets {
  sheet(typeId: string, asOf: number, all: () => readonly StoredRecord[]): SearchSheet;
  /** Something of this type was written. */
  forget(typeId: string): void;
}

export function createSearchSheets(): SearchSheets {
  const kept = new Map<string, { sheet: SearchSheet; settledAt: number }>();
  return {
    sheet(typeId, asOf, all) {
      const known = kept.get(typeId);
      if (known !== undefined && asOf >= known.settledAt) return known.sheet;
      const records = all();
      const sheet = readSheet(records, asOf);
      const settledAt = records.reduce(
        (latest, record) => Math.max(latest, lastTouched(record)),
        0,
      );
      if (asOf >= settledAt) kept.set(typeId, { sheet, settledAt });
      return sheet;
    },
    forget: (typeId) => kept.delete(typeId),
  };
}

const NOTHING = comparable('');

function readSheet(all: readonly StoredRecord[], asOf: number): SearchSheet {
  const records = all.filter(
    ({ createdAt, archivedAt }) => createdAt <= asOf && (archivedAt ?? Infinity) > asOf,
  );
  const columns = new Map<string, Column>();
  return {
    records,
    column(property) {
      const read = columns.get(property) ?? readColumn(records, property, asOf);
      columns.set(property, read);
      return read;
    },
  };
}

/** Most values of a column are those of many records. */
function readColumn(records: readonly StoredRecord[], property: string, asOf: number): Column {
  const known = new Map<string, Comparable>();
  const cells = records.map((record) => {
    const text = valueAt(record, property, asOf) ?? '';
    const value = known.get(text) ?? comparable(text);
    known.set(text, value);
    return value;
  });
  return (row) => cells[row] ?? NOTHING;
}

function lastTouched({ updatedAt, archivedAt }: StoredRecord): number {
  return Math.max(updatedAt, archivedAt ?? 0);
}
