import type { ExportedEntry } from '../../contract/audit-view.ts';
import {
  chainOfEnd,
  chainOfEntry,
  chainOfHeader,
  type ExportEnd,
  type ExportHeader,
} from './export-chain.ts';
import type { TrailKeys } from '../keyring.ts';

/** A line of an export, before anything vouches for it. */
export type ExportLine = { chain: string } & (
  | { line: 'header'; header: ExportHeader }
  | { line: 'entry'; entry: ExportedEntry }
  | { line: 'end'; end: ExportEnd }
);

/** What a line says; undefined for one that is none of an export. */
export function readExportLine(text: string): ExportLine | undefined {
  const value = objectIn(text);
  if (value === undefined || typeof value['chain'] !== 'string') return undefined;
  const { chain, ...rest } = value;
  if (isHeader(rest)) return { line: 'header', header: rest, chain };
  const { id, createdAt, properties, end, count, ...more } = rest;
  // Nothing vouches for a member that none of ours has.
  if (Object.keys(more).length > 0) return undefined;
  if (end === true && Number.isSafeInteger(count) && Object.keys(rest).length === 2) {
    return { line: 'end', end: { end, count: count as number }, chain };
  }
  const isEntry = Object.keys(rest).length === 3;
  if (!isEntry || typeof id !== 'string' || typeof createdAt !== 'string' || !isTexts(properties)) {
    return undefined;
  }
  return { line: 'entry', entry: { id, createdAt, properties }, chain };
}

/** What a line's `chain` has to be behind the one before it; undefined where it can have none. */
export function chainOf(
  keys: Pick<TrailKeys, 'seal'>,
  before: string,
  read: ExportLine,
): string | undefined {
  try {
    switch (read.line) {
      case 'header':
        // Behind another line, it would give what follows a scope that the first one does not state.
        return before === '' ? chainOfHeader(keys, read.header) : undefined;
      case 'entry':
        return chainOfEntry(keys, before, read.entry);
      case 'end':
        return chainOfEnd(keys, before, read.end);
    }
  } catch (error) {
    // Only what somebody put there by hand has no canonical form, or lies deeper than the stack.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function objectIn(text: string): (Record<string, unknown> & { chain?: unknown }) | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: object): value is ExportHeader {
  const { trail, format, account, filter, asOf } = value as Record<string, unknown>;
  const { from, to } = Object(filter) as Record<string, unknown>;
  return (
    trail === 'otp-verification' &&
    format === 1 &&
    typeof account === 'string' &&
    [from, to, asOf].every(Number.isSafeInteger)
  );
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((member) => typeof member === 'string')
  );
}
