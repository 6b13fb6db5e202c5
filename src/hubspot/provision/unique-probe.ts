import type { Connection } from '../transport.ts';
import { probeEntries } from './probe-entry.ts';
import type { StepReport } from './step.ts';

const CREATES = 8;
const WHAT = `${CREATES} parallel creates with one unique value`;

/**
 * Sees for itself whether HubSpot lets exactly one of many simultaneous creates have a unique value:
 * everything rests on it, and HubSpot does not say so in writing. The records are archived again.
 */
export async function probeUniqueness(connection: Connection, name: string): Promise<StepReport> {
  const entries = probeEntries(connection);
  const tries = await Promise.all(
    Array.from({ length: CREATES }, () => entries.create(`probe ${name}`)),
  );
  const winners = tries.filter((id) => id !== undefined);
  for (const id of winners) await entries.archive(id);
  return winners.length === 1
    ? { what: WHAT, outcome: 'was_there', note: 'One won, the others were refused, as it must be.' }
    : {
        what: WHAT,
        outcome: 'different',
        note: `${winners.length} won. Do not use the app in this account.`,
      };
}
