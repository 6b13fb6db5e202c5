import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { Destination } from '../otp/destination.ts';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { CONTACT_PROPERTIES } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** A contact, as far as verifying it needs it. */
export interface Contact {
  id: string;
  firstName: string;
  /** Every address on the record, whether a message can go there or not, the primary one first. */
  destinations: Destination[];
  /** Our own properties as they stand now, by name. */
  projection: Readonly<Record<string, string>>;
}

export type ContactFound =
  | { found: 'contact'; contact: Contact }
  | { found: 'nothing' }
  /** HubSpot answers for the id of a contact that was merged with the contact it was merged into. */
  | { found: 'merged'; into: string };

const ADDRESS_PROPERTIES = ['email', 'hs_additional_emails'];
const READ = [
  'firstname',
  'createdate',
  ...ADDRESS_PROPERTIES,
  ...CONTACT_PROPERTIES.map(({ name }) => name),
];

interface Version {
  value: string;
  at: number;
  userId: number | undefined;
}

/**
 * Reads a contact with the history of its addresses: a record id from a card is only a claim, and so
 * would be anything that the card says about the record. Throws `CallFailed` when HubSpot cannot tell.
 */
export async function readContact(
  connection: Connection,
  patience: Patience,
  id: string,
): Promise<ContactFound> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  try {
    const record = await patientRead(patience, () =>
      api.getById('contacts', id, READ, ADDRESS_PROPERTIES, undefined, false),
    );
    return record.id === id
      ? { found: 'contact', contact: contactOf(record) }
      : { found: 'merged', into: record.id };
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return { found: 'nothing' };
    throw error;
  }
}

type ContactRecord = Awaited<ReturnType<objects.BasicApi['getById']>>;

function contactOf(record: ContactRecord): Contact {
  const { properties } = record;
  const createdAt = Date.parse(properties['createdate'] ?? '') || record.createdAt.getTime();
  const history = (name: string): Version[] => versionsOf(record, name);
  const primary = addressesOf(properties['email']).map((address) =>
    destinationOf(address, 'primary_email', history('email'), createdAt),
  );
  const additional = addressesOf(properties['hs_additional_emails']).map((address) =>
    destinationOf(address, 'additional_email', history('hs_additional_emails'), createdAt),
  );
  return {
    id: record.id,
    firstName: properties['firstname'] ?? '',
    destinations: [...primary, ...additional],
    projection: Object.fromEntries(
      CONTACT_PROPERTIES.map(({ name }) => [name, properties[name] ?? '']),
    ),
  };
}

/** `hs_additional_emails` holds a list with semicolons. */
function addressesOf(value: string | null | undefined): string[] {
  return (value ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}

function versionsOf({ propertiesWithHistory, properties }: ContactRecord, name: string): Version[] {
  const versions = propertiesWithHistory?.[name] ?? [];
  if (versions.length === 0 && properties[name])
    throw new TypeError(`No history was given for ${name}`);
  return versions.map(({ value, timestamp, updatedByUserId }) => ({
    value,
    at: new Date(timestamp).getTime(),
    userId: updatedByUserId,
  }));
}

const CREATION_MS = 10 * 60 * 1000;

/** Since when the address has stood there without a break: history comes newest first. */
function destinationOf(
  address: string,
  source: Destination['source'],
  history: readonly Version[],
  createdAt: number,
): Destination {
  const isThere = ({ value }: Version): boolean => addressesOf(value).includes(address);
  const firstBreak = history.findIndex((version) => !isThere(version));
  const standing = firstBreak === -1 ? history : history.slice(0, firstBreak);
  const since = standing.at(-1);
  const before = history.slice(standing.length);
  return {
    channel: 'email',
    address,
    source,
    since: since?.at ?? createdAt,
    replaced: before.some(({ value }) => value !== ''),
    cameWithRecord: (since?.at ?? createdAt) - createdAt < CREATION_MS,
    ...(since?.userId !== undefined && { setBy: since.userId }),
  };
}
