import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { Destination } from '../otp/destination.ts';
import { addressesIn, standingOf, type Version } from './address-history.ts';
import { enteredIn, type EnteredCode } from './entered-code.ts';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { projectionIn, RECORD_PROPERTY_NAMES } from './record-projection.ts';
import { ENTERED_CODE } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** A contact, as far as verifying it needs it. */
export interface Contact {
  id: string;
  firstName: string;
  /** HubSpot's code of the contact's preferred language; empty where there is none. */
  language: string;
  /** Every address on the record, whether a message can go there or not, the primary one first. */
  destinations: ContactAddress[];
  /** Our own properties as they stand now, by name. */
  projection: Readonly<Record<string, string>>;
  /** What stands in the property that a form puts a code into. */
  entered: EnteredCode;
}

export interface ContactAddress extends Destination {
  source: 'primary_email' | 'additional_email';
}

export type ContactFound =
  | { found: 'contact'; contact: Contact }
  | { found: 'nothing' }
  /** HubSpot answers for the id of a contact that was merged with the contact it was merged into. */
  | { found: 'merged'; into: string };

const ADDRESS_PROPERTIES = ['email', 'hs_additional_emails'];
const HISTORIES = [...ADDRESS_PROPERTIES, ENTERED_CODE.name];
const READ = [
  'firstname',
  'createdate',
  'hs_language',
  ...ADDRESS_PROPERTIES,
  ...RECORD_PROPERTY_NAMES,
];

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
      api.getById('contacts', id, READ, HISTORIES, undefined, false),
    );
    // An answer that is no record tells nothing about this one.
    if (typeof record.id !== 'string') throw new CallFailed('unknown');
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
  const histories = ADDRESS_PROPERTIES.map((name) => versionsOf(record, name));
  const primary = addressesIn(properties['email']);
  const additional = addressesIn(properties['hs_additional_emails']);
  const addresses = [...new Set([...primary, ...additional])];
  return {
    id: record.id,
    firstName: properties['firstname'] ?? '',
    language: properties['hs_language'] ?? '',
    destinations: addresses.flatMap((address): ContactAddress[] => {
      const standing = standingOf(address, histories);
      // Without a history nobody knows how new it is, so nothing is sent there.
      if (standing === undefined) return [];
      const { since, replaced, setBy } = standing;
      return [
        {
          channel: 'email',
          address,
          source: primary.includes(address) ? 'primary_email' : 'additional_email',
          since,
          replaced,
          cameWithRecord: since - createdAt < CREATION_MS,
          ...(setBy !== undefined && { setBy }),
        },
      ];
    }),
    projection: projectionIn(properties),
    entered: enteredIn(record),
  };
}

/** Imports and integrations fill a new record in several writes. */
const CREATION_MS = 10 * 60 * 1000;

function versionsOf({ propertiesWithHistory }: ContactRecord, name: string): Version[] {
  return (propertiesWithHistory?.[name] ?? []).map(({ value, timestamp, updatedByUserId }) => ({
    value,
    at: new Date(timestamp).getTime(),
    userId: updatedByUserId,
  }));
}
