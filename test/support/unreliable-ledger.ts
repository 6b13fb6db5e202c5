import type { LedgerEntry } from '../../src/otp/entry.ts';
import type { Appended, Ledger, Readable, StoredEntry } from '../../src/otp/ledger.ts';
import { LedgerUnreachable, READ_LIMIT } from '../../src/otp/ledger.ts';
import type { Index } from '../../src/otp/stream.ts';

/**
 * What may go wrong with one call. `lost_answer`: it took place, but the caller is not told.
 * `arrives_late`: the same, but it takes place only when somebody creates again.
 */
export type Mishap = 'none' | 'lost_answer' | 'arrives_late' | 'never_arrived' | 'busy';

/** A ledger whose every call waits for its turn, and can go wrong. */
export class UnreliableLedger implements Ledger {
  readonly calls: ('append' | 'read')[] = [];
  readonly #store: Ledger;
  readonly #before: (call: 'append' | 'read') => Promise<Mishap>;
  readonly #late: StoredEntry[] = [];

  /** `before` decides when each call gets its turn, and what goes wrong with it. */
  constructor(store: Ledger, before: (call: 'append' | 'read') => Promise<Mishap>) {
    this.#store = store;
    this.#before = before;
  }

  async append(entry: StoredEntry): Promise<Appended> {
    this.calls.push('append');
    const mishap = await this.#before('append');
    if (mishap === 'busy') return { append: 'busy', retryAfterMs: 10 };
    if (mishap === 'never_arrived') return { append: 'unknown' };
    for (const late of this.#late.splice(0)) await this.#store.append(late);
    if (mishap === 'arrives_late') {
      this.#late.push(entry);
      return { append: 'unknown' };
    }
    const outcome = await this.#store.append(entry);
    return mishap === 'lost_answer' ? { append: 'unknown' } : outcome;
  }

  async read(index: Index, keys: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>> {
    this.calls.push('read');
    if (keys.length > READ_LIMIT) throw new TypeError(`${keys.length} keys in one read`);
    const mishap = await this.#before('read');
    if (mishap !== 'none') throw new LedgerUnreachable(mishap);
    return this.#store.read(index, keys);
  }

  shows(entry: LedgerEntry): Readable {
    return this.#store.shows(entry);
  }
}
