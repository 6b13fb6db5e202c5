import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { ExportFormat } from '../../../contract/audit-request.ts';

/** What somebody types to have the whole export of a filter in a file. */
export function terminalCommand({ from, to }: AuditFilter, format: ExportFormat): string {
  const times = [from, to].map((time) => new Date(time).toISOString());
  return `npm run audit -- export --from ${times[0] ?? ''} --to ${times[1] ?? ''} --format ${format} > audit.${format}`;
}
