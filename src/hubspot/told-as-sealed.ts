import type { ExportedEntry } from '../contract/audit-view.ts';
import type { LedgerEntry } from '../otp/entry.ts';
import type { TrailKeys } from '../otp/keyring.ts';
import type { Readable } from '../otp/ledger.ts';
import { toldMac } from '../otp/told.ts';
import { ENTRY_PROPERTIES, INDEXES, type PropertyDefinition } from './schema.ts';

/** An entry's own time is read in the call that creates it, which HubSpot ends after 20 seconds. */
const CREATED_WITHIN_MS = 10 * 60_000;

/** What an entry is made of; all its other properties only tell of it. */
const SEALED: ReadonlySet<string> = new Set(['entry', 'seal', ...INDEXES]);

/** HubSpot's own properties, such as when somebody changed the record last, begin with this, and no others do. */
const HUBSPOTS = 'hs_';

const TYPES = new Map<string, PropertyDefinition['type']>(
  ENTRY_PROPERTIES.map(({ name, type }) => [name, type]),
);

/**
 * Whether what people read of an entry, and filter by, is what was written with it, and HubSpot created it when it
 * says it was made. Nothing that was written is judged by the words or properties of this version of the app.
 */
export function isToldAsSealed(
  keys: TrailKeys,
  entry: LedgerEntry,
  { createdAt, properties }: ExportedEntry,
): boolean {
  return (
    Math.abs(Date.parse(createdAt) - entry.at) <= CREATED_WITHIN_MS &&
    entry.told === toldMac(keys, shownIn(properties))
  );
}

/** What people read of it, in the forms in which it was written. */
function shownIn(properties: Readable): Readable {
  const told = Object.entries(properties).filter(
    ([name]) => !SEALED.has(name) && !name.startsWith(HUBSPOTS),
  );
  return Object.fromEntries(told.map(([name, text]) => [name, asWritten(name, text)]));
}

const INTEGER = /^(?:0|[1-9]\d*)(?:[.]0+)?$/;
const TIME = /^[\d-]{10}T[\d:]{8}(?:[.]\d{1,3})?Z$/;

/** HubSpot gives times and numbers back in forms of its own. */
function asWritten(name: string, text: string): string {
  switch (TYPES.get(name)) {
    case 'number':
      return INTEGER.test(text) ? String(Number(text)) : text;
    case 'datetime': {
      const time = TIME.test(text) ? Date.parse(text) : NaN;
      return Number.isNaN(time) ? text : new Date(time).toISOString();
    }
    case 'string':
    case 'enumeration':
    case undefined:
      return text;
  }
}
