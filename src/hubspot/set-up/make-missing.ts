import type { CheckId } from '../../contract/set-up.ts';
import { provisionEntryObject } from '../provision/entry-object.ts';
import { provisionRecordEvent } from '../provision/record-event.ts';
import { provisionRecordProperties } from '../provision/record-properties.ts';
import type { StepReport } from '../provision/step.ts';
import type { Connection } from '../transport.ts';

/**
 * Makes what a line of the checklist lacks; nothing for a line that only a person can put right. Changes nothing
 * when nothing is missing. Throws `CallFailed`.
 */
export async function makeMissingOf(
  connection: Connection,
  accountId: string,
  id: CheckId,
): Promise<StepReport[]> {
  switch (id) {
    case 'entry_object':
      return allOf(provisionEntryObject(connection));
    case 'contact_properties':
      return allOf(provisionRecordProperties(connection, 'contacts'));
    case 'deal_properties':
      return allOf(provisionRecordProperties(connection, 'deals'));
    case 'contact_event':
      return [await provisionRecordEvent(connection, accountId, 'contacts')];
    case 'deal_event':
      return [await provisionRecordEvent(connection, accountId, 'deals')];
    case 'token':
    case 'scopes':
    case 'account_id':
    case 'pepper':
    case 'previous_pepper':
    case 'ledger_key':
    case 'client_secret':
    case 'endpoint_address':
    case 'email_route':
    case 'email_template':
    case 'sms_route':
    case 'round_trip':
    case 'settings':
      return [];
  }
}

async function allOf(steps: AsyncGenerator<StepReport>): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  for await (const report of steps) reports.push(report);
  return reports;
}
