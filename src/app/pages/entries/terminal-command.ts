import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { ExportFormat } from '../../../contract/audit-request.ts';

const DAY = 86_400_000;

/** What somebody types to have all entries of a filter's days (UTC) in a file. */
export function terminalCommand({ from, to }: AuditFilter, format: ExportFormat): string {
  const [first, end] = [Math.floor(from / DAY), Math.ceil(to / DAY)].map((day) =>
    new Date(day * DAY).toISOString().slice(0, 10),
  ) as [string, string];
  const kind = format === 'csv' ? '--csv ' : '';
  return `npm run audit -- export ${kind}--from ${first} --to ${end} audit.${format}`;
}
