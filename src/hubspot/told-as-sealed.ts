import type { ExportedEntry } from '../contract/audit-view.ts';
import type { LedgerEntry } from '../otp/entry.ts';
import type { TrailKeys } from '../otp/keyring.ts';
import type { Readable } from '../otp/ledger.ts';
import { toldMac } from '../otp/told.ts';
import { entryProperties } from './entry-properties.ts';
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
  const shown = shownIn(properties);
  return (
    Math.abs(Date.parse(createdAt) - entry.at) <= CREATED_WITHIN_MS &&
    (entry.told === undefined ? tellsFacts(entry, shown) : entry.told === toldMac(keys, shown))
  );
}

/** What people read of it, in the forms in which it was written. */
function shownIn(properties: Readable): Readable {
  const told = Object.entries(properties).filter(
    ([name]) => !SEALED.has(name) && !name.startsWith(HUBSPOTS),
  );
  return Object.fromEntries(told.map(([name, text]) => [name, asWritten(name, text)]));
}

/**
 * The properties of entries that do not vouch for what people read of them, and whether each is a fact, which such
 * an entry says as well, or words. There were no others: what came later belongs to entries that vouch for it.
 */
const OLDER: Readonly<Record<string, 'fact' | 'words'>> = {
  ...{ summary: 'words', actor: 'words' },
  ...{ kind: 'fact', outcome: 'fact', purpose: 'fact', pathway: 'fact', channel: 'fact' },
  ...{ destination: 'fact', record_type: 'fact', record_id: 'fact', challenge_id: 'fact' },
  ...{ actor_id: 'fact', seconds: 'fact', reduced: 'fact', position: 'fact', happened_at: 'fact' },
};

/** Of such an entry: its words may be those of any version of the app, but not emptied or put where none belong. */
function tellsFacts(entry: LedgerEntry, shown: Readable): boolean {
  const wanted = entryProperties(entry);
  const names = new Set([...Object.keys(OLDER), ...Object.keys(shown)]);
  return [...names].every((name) => {
    const [one = '', other = ''] = [wanted[name], shown[name]];
    if (!Object.hasOwn(OLDER, name)) return other === '';
    return OLDER[name] === 'fact' ? one === other : (one === '') === (other === '');
  });
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
