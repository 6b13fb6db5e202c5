import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { RecentReads } from './recent-reads.ts';
import { call, type Connection } from './transport.ts';

/** A HubSpot user, as the account's owners list knows them. */
export interface User {
  userId: number;
  name: string;
  email: string;
  /** Ids of their HubSpot teams. */
  teams: readonly string[];
}

/**
 * A HubSpot user, or undefined when the account has no such active user. HubSpot tells a private function no
 * identity, so this shows that the user a card states exists, not that it is them.
 */
export async function readUser(
  connection: Connection,
  patience: Patience,
  userId: number,
): Promise<User | undefined> {
  const owner = await findActive(connection, patience, userId, 'userId');
  return owner?.userId === userId ? userOf(owner, userId) : undefined;
}

/**
 * The HubSpot user with this very address, in whatever case; undefined when the account has no such active user.
 * Throws `CallFailed`.
 */
export async function readUserByEmail(
  connection: Connection,
  patience: Patience,
  address: string,
): Promise<User | undefined> {
  const path = `/crm/owners/2026-09?email=${encodeURIComponent(address)}&archived=false&limit=100`;
  const { text } = await patientRead(patience, () => call(connection, { method: 'GET', path }));
  const owner = ownersIn(text).find(
    ({ email = '', userId, archived }) =>
      userId !== undefined && !archived && email.toLowerCase() === address.toLowerCase(),
  );
  return owner?.userId === undefined ? undefined : userOf(owner, owner.userId);
}

function ownersIn(text: string): OwnerRecord[] {
  try {
    return (JSON.parse(text) as { results: OwnerRecord[] }).results;
  } catch {
    // An answer that is no list tells nothing about anybody.
    throw new CallFailed('unknown');
  }
}

function userOf(owner: OwnerRecord, userId: number): User {
  return { userId, name: nameOf(owner, userId), email: owner.email ?? '', teams: teamsOf(owner) };
}

function teamsOf({ teams }: OwnerRecord): string[] {
  return (teams ?? []).map(({ id }) => id);
}

/** Ends of lines, and signs that turn the direction of whatever follows a name. */
const UNSEEN = /[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

export function nameOf({ firstName = '', lastName = '' }: OwnerRecord, userId: number): string {
  const name = `${firstName} ${lastName}`.replace(UNSEEN, ' ').toWellFormed().trim();
  return name === '' ? `User ${userId}` : name;
}

/** Somebody among the account's owners, with the address that HubSpot knows them by. */
export interface Owner {
  /** The id that owner properties hold. */
  id: string;
  /** The HubSpot user that they are; undefined where they have none. */
  userId: number | undefined;
  name: string;
  email: string;
  firstName: string;
  /** When HubSpot made this owner. Milliseconds since 1970. */
  createdAt: number;
  /** Ids of their HubSpot teams. */
  teams: readonly string[];
}

const recent = new RecentReads<OwnerRecord | undefined>();

/**
 * An active owner, by the id that owner properties hold, as they were no more than `ageMs` ago; undefined when
 * there is none. Throws `CallFailed` when HubSpot cannot tell.
 */
export async function readOwner(
  connection: Connection,
  patience: Patience,
  ownerId: string,
  ageMs = 0,
): Promise<Owner | undefined> {
  if (!/^[1-9]\d{0,18}$/.test(ownerId)) return undefined;
  const owner = await recent.within(ageMs, connection, ownerId, () =>
    findActive(connection, patience, Number(ownerId), 'id'),
  );
  if (owner?.id !== ownerId) return undefined;
  const { email = '', firstName = '', userId, createdAt } = owner;
  const name = nameOf(owner, userId ?? Number(ownerId));
  const since = new Date(createdAt).getTime();
  return { id: ownerId, userId, name, email, firstName, createdAt: since, teams: teamsOf(owner) };
}

/** An owner as HubSpot gives one (HubSpot docs, Owners API). */
export interface OwnerRecord {
  id: string;
  userId?: number;
  email?: string;
  firstName?: string;
  lastName?: string;
  createdAt: string;
  archived: boolean;
  teams?: { id: string; name: string }[];
}

/** By hand and not by the client, whose package for this one call weighs more than all of ours. */
async function findActive(
  connection: Connection,
  patience: Patience,
  id: number,
  by: 'id' | 'userId',
): Promise<OwnerRecord | undefined> {
  const path = `/crm/owners/2026-09/${id}?idProperty=${by}&archived=false`;
  try {
    const { text } = await patientRead(patience, () => call(connection, { method: 'GET', path }));
    return ownerIn(text);
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return undefined;
    throw error;
  }
}

function ownerIn(text: string): OwnerRecord | undefined {
  try {
    const owner = JSON.parse(text) as OwnerRecord;
    return owner.archived ? undefined : owner;
  } catch {
    // An answer that is no owner tells nothing about them.
    throw new CallFailed('unknown');
  }
}
