import type { StoredEntry } from '../../src/otp/ledger.ts';
import { reduced } from '../../src/otp/reduce-entry.ts';
import { keys, type Store } from './ledger-play.ts';
import { MemoryLedger } from './memory-ledger.ts';

/** A store in memory whose entries can be reduced; it says of each what it was. */
export class ReducingStore implements Store {
  readonly keys = keys;
  readonly ledger = new MemoryLedger();
  readonly #were = new Map<string, StoredEntry>();

  /** All entries, as they were made. */
  entries(): readonly StoredEntry[] {
    return this.kept.map((stored) => this.#were.get(stored.seal) ?? stored);
  }

  /** All entries, as they are kept. */
  get kept(): readonly StoredEntry[] {
    return this.ledger.entries;
  }

  /** Puts what is left of it in the place of every so manieth entry. */
  reduce(every = 1): void {
    this.kept.forEach((stored, at) => {
      const left = reduced(this, stored);
      if (at % every !== 0 || left === stored) return;
      this.#were.set(left.seal, stored);
      this.ledger.tamper(() => left, at);
    });
  }
}
