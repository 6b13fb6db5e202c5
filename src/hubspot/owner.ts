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
  const owner = await findActive(connection, patience, userId, 'userId');
  if (owner?.userId !== userId) return undefined;
  const name = `${owner.firstName ?? ''} ${owner.lastName ?? ''}`.trim();
  return name === '' ? `User ${userId}` : name.toWellFormed();
}

/** Somebody among the account's owners, with the address that HubSpot knows them by. */
export interface Owner {
  email: string;
  firstName: string;
  /** When HubSpot made this owner. Milliseconds since 1970. */
  createdAt: number;
}

/** An active owner, by the id that owner properties hold; undefined when there is none. */
export async function readOwner(
  connection: Connection,
  patience: Patience,
  ownerId: string,
): Promise<Owner | undefined> {
  const owner = await findActive(connection, patience, Number(ownerId), 'id');
  if (owner?.id !== ownerId) return undefined;
  const { email = '', firstName = '', createdAt } = owner;
  return { email, firstName, createdAt: new Date(createdAt).getTime() };
}

type OwnerRecord = Awaited<ReturnType<owners.OwnersApi['getById']>>;

async function findActive(
  connection: Connection,
  patience: Patience,
  id: number,
  by: 'id' | 'userId',
): Promise<OwnerRecord | undefined> {
  const api = new owners.OwnersApi(clientConfiguration(owners, connection));
  try {
    const owner = await patientRead(patience, () => api.getById(id, by, false));
    return owner.archived ? undefined : owner;
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return undefined;
    throw error;
  }
}
