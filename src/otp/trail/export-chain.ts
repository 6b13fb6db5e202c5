import type { AuditFilter } from '../../contract/audit-filter.ts';
import type { ExportedEntry } from '../../contract/audit-view.ts';
import type { Canonical } from '../canonical.ts';
import { macHex } from '../digest.ts';
import type { TrailKeys } from '../keyring.ts';

type SealKey = Pick<TrailKeys, 'seal'>;

/** The first line of an export. */
export interface ExportHeader {
  trail: 'otp-verification';
  format: 1;
  account: string;
  filter: AuditFilter;
  asOf: number;
  timeZone: string;
}

/** The last line of an export. */
export interface ExportEnd {
  end: true;
  count: number;
}

/** What vouches for the first line. */
export function chainOfHeader({ seal }: SealKey, header: ExportHeader): string {
  return macHex(seal, ['export', header as unknown as Canonical]);
}

/** What vouches for an entry's line and for all before it. */
export function chainOfEntry({ seal }: SealKey, before: string, entry: ExportedEntry): string {
  const { id, createdAt, properties } = entry;
  return macHex(seal, ['export entry', before, { id, createdAt, properties }]);
}

/** What vouches for the last line, and for there being no more. */
export function chainOfEnd({ seal }: SealKey, before: string, { count }: ExportEnd): string {
  return macHex(seal, ['export end', before, count]);
}
