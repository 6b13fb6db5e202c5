import type { ExportedEntry } from '../../contract/audit-view.ts';
import { csvHead, csvRow } from './export-csv.ts';
import { chainOfEnd, chainOfEntry, chainOfHeader, type ExportHeader } from './export-chain.ts';
import type { ExportState } from './export-state.ts';
import type { TrailKeys } from '../keyring.ts';

type SealKey = Pick<TrailKeys, 'accountId' | 'seal'>;

/**
 * The next entries as text, behind what is written already: what comes first before the first part, what comes
 * last behind the last. CSV is for spreadsheets and vouches for nothing.
 */
export function exportPart(
  keys: SealKey,
  state: ExportState,
  entries: readonly ExportedEntry[],
  isLast: boolean,
): { text: string; state: ExportState } {
  switch (state.format) {
    case 'csv': {
      const { timeZone } = state.scope;
      const head = state.isBegun ? [] : [csvHead(timeZone)];
      const rows = entries.map((entry) => csvRow(timeZone, entry));
      return { text: [...head, ...rows].join(''), state: advanced(state, entries, '') };
    }
    case 'jsonl':
      return jsonLines(keys, state, entries, isLast);
  }
}

function jsonLines(
  keys: SealKey,
  state: ExportState,
  entries: readonly ExportedEntry[],
  isLast: boolean,
): { text: string; state: ExportState } {
  const lines: object[] = [];
  let { chain } = state;
  if (!state.isBegun) {
    const header = headerOf(keys, state);
    chain = chainOfHeader(keys, header);
    lines.push({ ...header, chain });
  }
  for (const entry of entries.map(wellFormed)) {
    chain = chainOfEntry(keys, chain, entry);
    lines.push({ ...entry, chain });
  }
  const next = advanced(state, entries, chain);
  if (isLast) {
    const end = { end: true, count: next.count } as const;
    lines.push({ ...end, chain: chainOfEnd(keys, chain, end) });
  }
  return { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), state: next };
}

function headerOf({ accountId }: SealKey, { scope }: ExportState): ExportHeader {
  const { filter, asOf, timeZone } = scope;
  return { trail: 'otp-verification', format: 1, account: accountId, filter, asOf, timeZone };
}

function advanced(
  state: ExportState,
  entries: readonly ExportedEntry[],
  chain: string,
): ExportState {
  return { ...state, isBegun: true, count: state.count + entries.length, chain };
}

/** Half a surrogate pair has no UTF-8, and what somebody put there by hand may hold one. */
function wellFormed({ id, createdAt, properties }: ExportedEntry): ExportedEntry {
  const members = Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, value.toWellFormed()]);
  return { id, createdAt, properties: Object.fromEntries(members) as Record<string, string> };
}
