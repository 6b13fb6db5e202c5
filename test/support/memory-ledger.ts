import { entryProperties } from '../../src/hubspot/entry-properties.ts';
import type { Appended, Ledger, StoredEntry } from '../../src/otp/ledger.ts';
import type { Index } from '../../src/otp/stream.ts';
import { UnreliableLedger, type Mishap } from './unreliable-ledger.ts';

/** Entries in memory, with the one promise of a store: no two have the same key. */
class MemoryStore implements Ledger {
  readonly entries: StoredEntry[] = [];
  readonly byKey = new Map<string, StoredEntry>();
  readonly shows = entryProperties;

  async append(entry: StoredEntry): Promise<Appended> {
    const names = Object.entries(entry.keys).map(([index, key]) => `${index} ${key}`);
    if (names.some((name) => this.byKey.has(name))) return { append: 'lost' };
    for (const name of names) this.byKey.set(name, entry);
    this.entries.push(entry);
    return { append: 'won' };
  }

  async read(index: Index, keys: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>> {
    return new Map(
      keys.flatMap((key): [string, StoredEntry][] => {
        const entry = this.byKey.get(`${index} ${key}`);
        return entry === undefined ? [] : [[key, entry]];
      }),
    );
  }
}

/** A ledger in memory whose every call can go wrong, and whose entries can be tampered with. */
export class MemoryLedger extends UnreliableLedger {
  readonly #memory: MemoryStore;

  constructor(before: (call: 'append' | 'read') => Promise<Mishap> = async () => 'none') {
    const memory = new MemoryStore();
    super(memory, before);
    this.#memory = memory;
  }

  get entries(): StoredEntry[] {
    return this.#memory.entries;
  }

  /** Puts another text where an entry was, as somebody with rights on the object could. */
  tamper(change: (entry: StoredEntry) => StoredEntry, at: number): void {
    const { entries, byKey } = this.#memory;
    const old = entries[at];
    if (old === undefined) throw new TypeError('No such entry');
    const altered = change(old);
    entries[at] = altered;
    for (const [name, entry] of byKey) if (entry === old) byKey.set(name, altered);
  }

  /** Takes an entry away, as somebody with rights on the object could. */
  remove(at: number): void {
    const { entries, byKey } = this.#memory;
    const [gone] = entries.splice(at, 1);
    for (const [name, entry] of byKey) if (entry === gone) byKey.delete(name);
  }
}
