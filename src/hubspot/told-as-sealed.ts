import type { ExportedEntry } from '../contract/audit-view.ts';
import type { LedgerEntry } from '../otp/entry.ts';
import { entryProperties } from './entry-properties.ts';
import { ENTRY_PROPERTIES, INDEXES, type PropertyDefinition } from './schema.ts';

/** An entry's own time is read in the call that creates it, which HubSpot ends after 20 seconds. */
const CREATED_WITHIN_MS = 10 * 60_000;

/** What an entry is made of; all its other properties only tell of it. */
const SEALED: ReadonlySet<string> = new Set(['entry', 'seal', ...INDEXES]);

const TOLD = ENTRY_PROPERTIES.filter(({ name }) => !SEALED.has(name));

/**
 * Whether the properties by which people read and filter say what the entry says, and HubSpot created it when it
 * says it was made.
 */
export function isToldAsSealed(
  entry: LedgerEntry,
  { createdAt, properties }: ExportedEntry,
): boolean {
  const wanted = entryProperties(entry);
  return (
    Math.abs(Date.parse(createdAt) - entry.at) <= CREATED_WITHIN_MS &&
    TOLD.every((property) =>
      isSame(property, wanted[property.name] ?? '', properties[property.name] ?? ''),
    )
  );
}

const INTEGER = /^(?:0|[1-9]\d*)(?:[.]0+)?$/;
const TIME = /^[\d-]{10}T[\d:]{8}(?:[.]\d{1,3})?Z$/;

/** HubSpot gives times and numbers back in forms of its own. */
function isSame({ type }: PropertyDefinition, wanted: string, shown: string): boolean {
  if (wanted === shown) return true;
  if (wanted === '' || shown === '') return false;
  switch (type) {
    case 'number':
      return INTEGER.test(shown) && Number(wanted) === Number(shown);
    case 'datetime':
      return TIME.test(shown) && Date.parse(wanted) === Date.parse(shown);
    case 'string':
    case 'enumeration':
      return false;
  }
}
