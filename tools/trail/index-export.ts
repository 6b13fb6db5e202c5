import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import { trailKeys, type TrailKeys } from '../../src/otp/keyring.ts';
import type { Index } from '../../src/otp/stream.ts';
import type { ExportHeader } from '../../src/otp/trail/export-chain.ts';
import { storedIn } from '../../src/otp/trail/kept-entry.ts';
import { placesOf } from '../../src/otp/trail/places-of.ts';
import { readSealed } from '../../src/otp/trail/read-sealed.ts';
import { chainOf, readExportLine, type ExportLine } from '../../src/otp/trail/read-export.ts';
import { linesOf, type FileLine } from './lines-of.ts';

/** What is wrong with a line of the file itself. */
export interface LineFault {
  /** From 1. */
  line: number;
  fault: 'unreadable' | 'broken_chain' | 'behind_the_end' | 'not_ended' | 'count';
  /** Of the entry that it holds, where it holds one. */
  id?: string;
}

/** What is kept of an export while it is verified: where each entry lies that others can build on. */
export interface ExportIndex {
  header: ExportHeader;
  keys: TrailKeys;
  lines: number;
  entries: number;
  faults: LineFault[];
  /** Where the entry with a key lies. */
  placeOf(index: Index, key: string): FilePlace | undefined;
  /** The lowest place of each line of entries that is in the file. */
  lowest: ReadonlyMap<string, number>;
}

export type FilePlace = Pick<FileLine, 'at' | 'length'>;

export type Indexed =
  | { ok: true; index: ExportIndex }
  | { ok: false; why: 'no_export' }
  | { ok: false; why: 'missing_key'; name: string };

/** By these keys entries are found that others build on. */
const SOUGHT: readonly Index[] = ['stream_key', 'destination_key', 'rep_key'];

/** Reads an export once from end to end, and sees that no line of it was changed, moved or taken away. */
export async function indexExport(file: string, ledgerKey: string | undefined): Promise<Indexed> {
  const lines = linesOf(file);
  const first = await lines.next();
  const head = first.done ? undefined : readExportLine(first.value.text);
  if (head?.line !== 'header') return { ok: false, why: 'no_export' };
  const derived = trailKeys({ accountId: head.header.account, ledgerKey });
  if (!derived.ok) return { ok: false, why: 'missing_key', name: derived.missing };
  const reading = new Reading(head.header, derived.keys);
  reading.take(head, { text: '', at: 0, length: 0 });
  for await (const line of lines) reading.take(readExportLine(line.text), line);
  return { ok: true, index: reading.finish() };
}

class Reading implements ExportIndex {
  readonly header: ExportHeader;
  readonly keys: TrailKeys;
  readonly faults: LineFault[] = [];
  readonly lowest = new Map<string, number>();
  lines = 0;
  entries = 0;
  readonly #places = new Map<string, FilePlace>();
  #chain = '';
  #isEnded = false;

  constructor(header: ExportHeader, keys: TrailKeys) {
    this.header = header;
    this.keys = keys;
  }

  take(read: ExportLine | undefined, place: FileLine): void {
    this.lines += 1;
    const line = this.lines;
    const id = read?.line === 'entry' ? { id: read.entry.id } : {};
    if (this.#isEnded) this.faults.push({ line, fault: 'behind_the_end', ...id });
    else if (read === undefined) this.faults.push({ line, fault: 'unreadable' });
    else if (chainOf(this.keys, this.#chain, read) !== read.chain)
      this.faults.push({ line, fault: 'broken_chain', ...id });
    if (read === undefined) return;
    // From here on by what the line says, so that each break is named and not all that follows.
    this.#chain = read.chain;
    if (read.line === 'entry') this.#takeEntry(read.entry, place);
    if (read.line !== 'end') return;
    this.#isEnded = true;
    if (read.end.count !== this.entries) this.faults.push({ line, fault: 'count' });
  }

  finish(): ExportIndex {
    if (!this.#isEnded) this.faults.push({ line: this.lines, fault: 'not_ended' });
    return this;
  }

  placeOf(index: Index, key: string): FilePlace | undefined {
    return this.#places.get(`${index} ${key}`);
  }

  #takeEntry(kept: ExportedEntry, { at, length }: FileLine): void {
    this.entries += 1;
    const stored = storedIn(kept);
    for (const index of SOUGHT) {
      const key = stored.keys[index];
      if (key !== undefined) this.#places.set(`${index} ${key}`, { at, length });
    }
    const sealed = readSealed(this.keys, stored);
    if (!sealed.ok) return;
    for (const [line, n] of placesOf(sealed.entry)) {
      this.lowest.set(line, Math.min(n, this.lowest.get(line) ?? Infinity));
    }
  }
}
