import * as owners from '@hubspot/api-client/lib/codegen/crm/owners/index.js';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/**
 * The name of a HubSpot user, or undefined when the account has no such active user. HubSpot tells a
 * private function no identity, so this shows that the user a card states exists, not that it is them.
 */
export async function userName(
  connection: Connection,
  patience: Patience,
  userId: number,
): Promise<string | undefined> {
  const api = new owners.OwnersApi(clientConfiguration(owners, connection));
  try {
    const owner = await patientRead(patience, () => api.getById(userId, 'userId', false));
    if (owner.archived || owner.userId !== userId) return undefined;
    const name = `${owner.firstName ?? ''} ${owner.lastName ?? ''}`.trim();
    return name === '' ? `User ${userId}` : name.toWellFormed();
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return undefined;
    throw error;
  }
}
