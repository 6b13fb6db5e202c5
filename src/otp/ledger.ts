import type { LedgerEntry } from './entry.ts';
import type { Index } from './stream.ts';

/** An entry as the store keeps it. */
export interface StoredEntry {
  /** The values that nobody else may have; the create is refused as a whole if any is taken. */
  keys: Readonly<Partial<Record<Index, string>>>;
  /** The entry as JSON. */
  body: string;
  /** Over the entry's canonical form: 64 hex characters. */
  seal: string;
}

/** What people read of an entry and filter by: texts by the names of properties. */
export type Readable = Readonly<Record<string, string>>;

/** How a create ended. */
export type Appended =
  | { append: 'won' }
  /** Somebody has one of the keys. */
  | { append: 'lost' }
  /** No answer, or one that does not say whether the create took place. */
  | { append: 'unknown' }
  /** Refused for now, certainly without effect. */
  | { append: 'busy'; retryAfterMs: number };

/**
 * All that the rules ask of a store: a create that is refused if any key is taken, and reads by key that see
 * every create that has been answered. Nothing is changed but what is reduced (reduce-entry.ts),
 * under the keys that it has.
 */
export interface Ledger {
  append(entry: StoredEntry): Promise<Appended>;
  /** The entries that have these keys, by key. Throws `LedgerUnreachable` when it cannot tell. */
  read(index: Index, keys: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>>;
  /** What people will read of an entry. It is sealed with it. */
  shows(entry: LedgerEntry): Readable;
}

/** How many keys one read may name (HubSpot's batch limit). */
export const READ_LIMIT = 100;

/** The store could not be asked in time. What was asked for may or may not have happened. */
export class LedgerUnreachable extends Error {
  override readonly name = 'LedgerUnreachable';
  /** Set when the store said when to come back. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs?: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** An entry is altered, missing or out of place. Nothing may be decided on such a stream. */
export class TrailBroken extends Error {
  override readonly name = 'TrailBroken';
}
