import type { Appended, Ledger, StoredEntry } from '../../src/otp/ledger.ts';
import { LedgerUnreachable, READ_LIMIT } from '../../src/otp/ledger.ts';
import type { Index } from '../../src/otp/stream.ts';

/**
 * What may go wrong with one call. `lost_answer`: it took place, but the caller is not told.
 * `arrives_late`: the same, but it takes place only when somebody creates again.
 */
export type Mishap = 'none' | 'lost_answer' | 'arrives_late' | 'never_arrived' | 'busy';

/** A ledger in memory that keeps the store's one promise, and whose every call can go wrong. */
export class MemoryLedger implements Ledger {
  readonly entries: StoredEntry[] = [];
  readonly calls: ('append' | 'read')[] = [];
  readonly #byKey = new Map<string, StoredEntry>();
  readonly #before: (call: 'append' | 'read') => Promise<Mishap>;
  #late: StoredEntry[] = [];

  /** `before` decides when each call gets its turn, and what goes wrong with it. */
  constructor(before: (call: 'append' | 'read') => Promise<Mishap> = async () => 'none') {
    this.#before = before;
  }

  async append(entry: StoredEntry): Promise<Appended> {
    this.calls.push('append');
    const mishap = await this.#before('append');
    if (mishap === 'busy') return { append: 'busy', retryAfterMs: 10 };
    if (mishap === 'never_arrived') return { append: 'unknown' };
    for (const late of this.#late.splice(0)) this.#create(late);
    if (mishap === 'arrives_late') {
      this.#late.push(entry);
      return { append: 'unknown' };
    }
    const outcome = this.#create(entry);
    return mishap === 'lost_answer' ? { append: 'unknown' } : outcome;
  }

  async read(index: Index, keys: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>> {
    this.calls.push('read');
    if (keys.length > READ_LIMIT) throw new TypeError(`${keys.length} keys in one read`);
    const mishap = await this.#before('read');
    if (mishap !== 'none') throw new LedgerUnreachable(mishap);
    return new Map(
      keys.flatMap((key): [string, StoredEntry][] => {
        const entry = this.#byKey.get(`${index} ${key}`);
        return entry === undefined ? [] : [[key, entry]];
      }),
    );
  }

  #create(entry: StoredEntry): Appended {
    const names = Object.entries(entry.keys).map(([index, key]) => `${index} ${key}`);
    if (names.some((name) => this.#byKey.has(name))) return { append: 'lost' };
    for (const name of names) this.#byKey.set(name, entry);
    this.entries.push(entry);
    return { append: 'won' };
  }

  /** Puts another text where an entry was, as somebody with rights on the object could. */
  tamper(change: (entry: StoredEntry) => StoredEntry, at: number): void {
    const old = this.entries[at];
    if (old === undefined) throw new TypeError('No such entry');
    const altered = change(old);
    this.entries[at] = altered;
    for (const [name, entry] of this.#byKey) if (entry === old) this.#byKey.set(name, altered);
  }

  /** Takes an entry away, as somebody with rights on the object could. */
  remove(at: number): void {
    const [gone] = this.entries.splice(at, 1);
    for (const [name, entry] of this.#byKey) if (entry === gone) this.#byKey.delete(name);
  }
}
