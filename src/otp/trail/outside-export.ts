import type { AuditFilter } from '../../contract/audit-filter.ts';
import type { TrailFinding } from '../../contract/audit-view.ts';

/**
 * Whether an entry that is not in an export may be where the export does not reach: before the time at which it
 * begins, or left out by what it was filtered by. `lowest`: the lowest place of its line that is in the export;
 * what is missing behind that was taken away.
 */
export function mayLieOutside(
  { from, to: _, record, purpose, ...others }: AuditFilter,
  { line, n }: Pick<TrailFinding, 'line' | 'n'>,
  lowest = Infinity,
): boolean {
  // Any of these leaves entries out of the middle of a line.
  if (Object.keys(others).length > 0) return true;
  const isStream = line.includes('/');
  if ((record !== undefined || purpose !== undefined) && !isStream) return true;
  // Nobody can look for a record's entries that were reduced: they do not say whose they are.
  const beginsLater = from > 0 || record !== undefined;
  return beginsLater && n < lowest;
}
