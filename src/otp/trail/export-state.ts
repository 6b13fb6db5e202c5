import type { AuditFilter } from '../../contract/audit-filter.ts';
import type { ExportFormat } from '../../contract/audit-request.ts';
import { macHex, sameText } from '../digest.ts';
import type { TrailKeys } from '../keyring.ts';

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
  /** The id of the last of them, behind which the next part begins. Empty at first. */
  last: string;
  /** Vouches for every line so far: export-chain.ts. Empty at first. */
  chain: string;
}

/** An export of which nothing is written yet. */
export function beginExport(format: ExportFormat, scope: ExportScope): ExportState {
  return { scope, format, count: 0, last: '', chain: '' };
}

type SealKey = Pick<TrailKeys, 'accountId' | 'seal'>;

/**
 * The state as the opaque text with which the next request goes on. Nobody without the keys can make one, so
 * nobody can have an export leave lines out and still be vouched for.
 */
export function writeExportCursor(keys: SealKey, state: ExportState): string {
  const body = Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
  return `${body}.${signature(keys, body)}`;
}

/** The state that such a text holds; undefined for any other text. */
export function readExportCursor(keys: SealKey, text: string): ExportState | undefined {
  const [, body, signed] = /^([\w-]+)\.([0-9a-f]+)$/.exec(text) ?? [];
  if (body === undefined || signed === undefined) return undefined;
  if (!sameText(signed, signature(keys, body))) return undefined;
  // The signature proves the shape: we signed nothing else.
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as ExportState;
}

function signature({ accountId, seal }: SealKey, body: string): string {
  return macHex(seal, ['export cursor', accountId, body]);
}
