import type { AuditFilter } from '../../contract/audit-filter.ts';
import type { ExportFormat } from '../../contract/audit-request.ts';

/** What an export is of: its first line says so. */
export interface ExportScope {
  filter: AuditFilter;
  /** What HubSpot's search knew of, in milliseconds since 1970. */
  asOf: number;
  /** The account's, such as `Europe/Berlin` (IANA). */
  timeZone: string;
}

/** How far an export has come. Whoever could make one up could have lines left out unnoticed: it is signed on its way. */
export interface ExportState {
  scope: ExportScope;
  format: ExportFormat;
  /** Whether what comes first is written. */
  isBegun: boolean;
  /** Entries written so far. */
  count: number;
  /** Vouches for every line so far: export-chain.ts. Empty at first, and of CSV. */
  chain: string;
}

/** An export of which nothing is written yet. */
export function beginExport(format: ExportFormat, scope: ExportScope): ExportState {
  return { scope, format, isBegun: false, count: 0, chain: '' };
}
