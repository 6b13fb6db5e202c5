import type { AuditFilter } from '../../contract/audit-filter.ts';
import type { ExportFormat } from '../../contract/audit-request.ts';
import type { ExportedEntry } from '../../contract/audit-view.ts';
import type { TrailKeys } from './kept-entry.ts';

/** What an export is of: its first line says so. */
export interface ExportScope {
  filter: AuditFilter;
  /** What HubSpot's search knew of, in milliseconds since 1970. */
  asOf: number;
  /** The account's, such as `Europe/Berlin` (IANA). */
  timeZone: string;
}

/** How far an export has come. */
export interface ExportState {
  scope: ExportScope;
  format: ExportFormat;
  /** Entries written so far. */
  count: number;
  /** The id of the last of them: the next part begins behind it. Empty at first. */
  last: string;
  /** Vouches for every line so far. */
  chain: string;
}

/** An export of which nothing is written yet. */
export function beginExport(
  keys: Pick<TrailKeys, 'accountId' | 'seal'>,
  format: ExportFormat,
  scope: ExportScope,
): ExportState {
  throw new TypeError(`Under way: ${keys.accountId} ${format} ${scope.asOf}`);
}

/** The next part as text, with what comes first before it and, of the last part, what comes last behind it. */
export function exportPart(
  keys: Pick<TrailKeys, 'accountId' | 'seal'>,
  state: ExportState,
  entries: readonly ExportedEntry[],
  isLast: boolean,
): { text: string; state: ExportState } {
  throw new TypeError(`Under way: ${keys.accountId} ${state.count} ${entries.length} ${isLast}`);
}

/** The state as the opaque text that the next request brings back. Nobody without the keys can make one. */
export function writeExportCursor(keys: Pick<TrailKeys, 'seal'>, state: ExportState): string {
  throw new TypeError(`Under way: ${keys.seal.length} ${state.count}`);
}

/** The state that such a text holds; undefined for any other text. */
export function readExportCursor(
  keys: Pick<TrailKeys, 'seal'>,
  text: string,
): ExportState | undefined {
  throw new TypeError(`Under way: ${keys.seal.length} ${text}`);
}
