import type { FactName } from '../../contract/set-up.ts';
import { CallFailed } from '../failure.ts';
import { probeEntries, type ProbeEntries } from '../provision/probe-entry.ts';
import type { Connection } from '../transport.ts';
import { fact, ok, type Standing } from './line.ts';

/**
 * Goes once through all that a claim goes through: an entry is written, found by its key, its duplicate is
 * refused, and it is archived again. `name`: never used before. Throws `CallFailed`.
 */
export async function checkRoundTrip(connection: Connection, name: string): Promise<Standing> {
  const entries = probeEntries(connection);
  const key = `check ${name}`;
  const written = await entries.create(key);
  // A name that was never used before cannot be taken.
  if (written === undefined) throw new CallFailed('unknown');
  const made = [written];
  const found: FactName[] = [];
  try {
    if ((await entries.find(key)) !== written) found.push('not_found_by_key');
    const duplicate = await entries.create(key);
    if (duplicate !== undefined) {
      made.push(duplicate);
      found.push('duplicate_accepted');
    }
  } finally {
    if (!(await areArchived(entries, made))) found.push('not_archived');
  }
  return found.length === 0
    ? ok()
    : { state: 'wrong', fix: 'person', facts: found.map((each) => fact(each)) };
}

async function areArchived(entries: ProbeEntries, ids: readonly string[]): Promise<boolean> {
  try {
    for (const id of ids) await entries.archive(id);
    return true;
  } catch (error) {
    if (error instanceof CallFailed) return false;
    throw error;
  }
}
