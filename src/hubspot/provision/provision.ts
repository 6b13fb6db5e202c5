import type { Connection } from '../transport.ts';
import { provisionContactEvent } from './contact-event.ts';
import { provisionContactProperties } from './contact-properties.ts';
import { provisionEntryObject } from './entry-object.ts';
import type { StepReport } from './step.ts';
import { probeUniqueness } from './unique-probe.ts';

/**
 * Makes everything in the account that the app needs: the ledger's object, the contact's properties,
 * the timeline's event; then probes that unique values hold. Gives a report as each step ends. Running
 * it again makes only what is missing. Throws `CallFailed` when HubSpot cannot be reached.
 */
export async function* provision(
  connection: Connection,
  accountId: string,
  probe: string,
): AsyncGenerator<StepReport> {
  yield* provisionEntryObject(connection);
  yield* provisionContactProperties(connection);
  yield await provisionContactEvent(connection, accountId);
  yield await probeUniqueness(connection, probe);
}
