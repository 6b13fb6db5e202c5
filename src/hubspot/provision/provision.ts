import type { Connection } from '../transport.ts';
import { provisionEntryObject } from './entry-object.ts';
import { provisionRecordEvent } from './record-event.ts';
import { provisionRecordProperties } from './record-properties.ts';
import type { StepReport } from './step.ts';
import { probeUniqueness } from './unique-probe.ts';

/**
 * Makes everything in the account that the app needs: the ledger's object, the properties of contacts
 * and deals, the timeline's events; then probes that unique values hold. Gives a report as each step ends. Running
 * it again makes only what is missing. Throws `CallFailed` when HubSpot cannot be reached.
 */
export async function* provision(
  connection: Connection,
  accountId: string,
  probe: string,
): AsyncGenerator<StepReport> {
  yield* provisionEntryObject(connection);
  for (const type of ['contacts', 'deals'] as const) {
    yield* provisionRecordProperties(connection, type);
    yield await provisionRecordEvent(connection, accountId, type);
  }
  yield await probeUniqueness(connection, probe);
}
