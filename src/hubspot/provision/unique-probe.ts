import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { CallFailed } from '../failure.ts';
import { ENTRY_OBJECT } from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';
import type { StepReport } from './step.ts';

const CREATES = 8;
const WHAT = `${CREATES} parallel creates with one unique value`;

/**
 * Sees for itself whether HubSpot lets exactly one of many simultaneous creates have a unique value:
 * everything rests on it, and HubSpot does not say so in writing. The records are archived again.
 */
export async function probeUniqueness(connection: Connection, name: string): Promise<StepReport> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  const properties = {
    stream_key: `probe ${name}`,
    entry: '{}',
    seal: 'probe',
    summary: 'Set-up probe',
    kind: 'probe',
  };
  const tries = await Promise.all(
    Array.from({ length: CREATES }, () => createOnce(api, properties)),
  );
  const winners = tries.filter((id) => id !== undefined);
  for (const id of winners) await api.archive(ENTRY_OBJECT, id);
  return winners.length === 1
    ? { what: WHAT, outcome: 'was_there', note: 'One won, the others were refused, as it must be.' }
    : {
        what: WHAT,
        outcome: 'different',
        note: `${winners.length} won. Do not use the app in this account.`,
      };
}

async function createOnce(
  api: objects.BasicApi,
  properties: Record<string, string>,
): Promise<string | undefined> {
  try {
    return (await api.create(ENTRY_OBJECT, { properties, associations: [] })).id;
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'taken') return undefined;
    throw error;
  }
}
