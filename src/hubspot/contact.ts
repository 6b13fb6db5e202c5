import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { DestinationView } from '../contract/record-view.ts';
import type { HardBounce } from '../delivery/hubspot-fate.ts';
import type { Phone, PhoneReader } from '../delivery/phone-number.ts';
import type { Destination } from '../otp/destination.ts';
import { addressesIn, standingOf, type Standing, type Version } from './address-history.ts';
import { enteredIn, type EnteredCode } from './entered-code.ts';
import { CallFailed } from './failure.ts';
import { BOUNCE_REASON, hardBounceIn } from './hard-bounce.ts';
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
  /**
   * Every address on the record, whether a message can go there or not, the primary one first; then its
   * mobile phones, where text messages are sent at all.
   */
  destinations: ContactAddress[];
  /** Our own properties as they stand now, by name. */
  projection: Readonly<Record<string, string>>;
  /** What stands in the property that a form puts a code into. */
  entered: EnteredCode;
  /** Since when HubSpot has a hard bounce of the primary address on record; absent: it has none. */
  bounce?: HardBounce;
}

export interface ContactAddress extends Destination {
  source: DestinationView['source'];
}

export type ContactFound =
  | { found: 'contact'; contact: Contact }
  | { found: 'nothing' }
  /** HubSpot answers for the id of a contact that was merged with the contact it was merged into. */
  | { found: 'merged'; into: string };

const EMAIL_PROPERTIES = ['email', 'hs_additional_emails'];
const PHONE_PROPERTIES = ['mobilephone', 'phone'];
const READ = [BOUNCE_REASON, 'firstname', 'createdate', 'hs_language', ...RECORD_PROPERTY_NAMES];

/**
 * Reads a contact with the history of its addresses: a record id from a card is only a claim, and so
 * would be anything that the card says about the record. `readPhone`: where text messages are sent; without
 * it, phones are not looked at. Throws `CallFailed` when HubSpot cannot tell.
 */
export async function readContact(
  connection: Connection,
  patience: Patience,
  id: string,
  readPhone?: PhoneReader,
): Promise<ContactFound> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  const addresses = [...EMAIL_PROPERTIES, ...(readPhone ? PHONE_PROPERTIES : [])];
  const properties = [...READ, ...addresses];
  const histories = [...addresses, ENTERED_CODE.name, BOUNCE_REASON];
  try {
    const record = await patientRead(patience, () =>
      api.getById('contacts', id, properties, histories, undefined, false),
    );
    // An answer that is no record tells nothing about this one.
    if (typeof record.id !== 'string') throw new CallFailed('unknown');
    return record.id === id
      ? { found: 'contact', contact: contactOf(record, readPhone) }
      : { found: 'merged', into: record.id };
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return { found: 'nothing' };
    throw error;
  }
}

type ContactRecord = Awaited<ReturnType<objects.BasicApi['getById']>>;

function contactOf(record: ContactRecord, readPhone: PhoneReader | undefined): Contact {
  const { properties } = record;
  const bounce = hardBounceIn(record);
  return {
    id: record.id,
    firstName: properties['firstname'] ?? '',
    language: properties['hs_language'] ?? '',
    destinations: [...emailsOf(record), ...(readPhone ? phonesOf(record, readPhone) : [])],
    projection: projectionIn(properties),
    entered: enteredIn(record),
    ...(bounce && { bounce }),
  };
}

function emailsOf(record: ContactRecord): ContactAddress[] {
  const histories = EMAIL_PROPERTIES.map((name) => versionsOf(record, name));
  const primary = addressesIn(record.properties['email']);
  const additional = addressesIn(record.properties['hs_additional_emails']);
  return [...new Set([...primary, ...additional])].flatMap((address): ContactAddress[] => {
    const source = primary.includes(address) ? 'primary_email' : 'additional_email';
    const stands = standing(record, standingOf(address, histories));
    return stands === undefined ? [] : [{ channel: 'email', address, source, ...stands }];
  });
}

/** Two ways to write a number are one number: it grows no younger by being written another way. */
function phonesOf(record: ContactRecord, readPhone: PhoneReader): ContactAddress[] {
  const histories = PHONE_PROPERTIES.map((name) => versionsOf(record, name));
  const [mobile, other] = PHONE_PROPERTIES.map((name) => readPhone(record.properties[name] ?? ''));
  const phones: [Phone | undefined, ContactAddress['source']][] = [
    [mobile, 'mobile_phone'],
    [other?.e164 === mobile?.e164 ? undefined : other, 'phone'],
  ];
  const numberIn = (value: string | null | undefined): string[] => {
    const phone = readPhone(value ?? '');
    return phone === undefined ? [] : [phone.e164];
  };
  return phones.flatMap(([phone, source]): ContactAddress[] => {
    if (phone === undefined) return [];
    const { e164: address, country } = phone;
    const stands = standing(record, standingOf(address, histories, numberIn));
    return stands === undefined ? [] : [{ channel: 'sms', address, source, country, ...stands }];
  });
}

/** Without a history nobody knows how new an address is, so nothing is sent there. */
function standing(
  { properties, createdAt: made }: ContactRecord,
  stands: Standing | undefined,
): Pick<Destination, 'since' | 'replaced' | 'cameWithRecord' | 'setBy'> | undefined {
  if (stands === undefined) return undefined;
  const createdAt = Date.parse(properties['createdate'] ?? '') || made.getTime();
  const { since, replaced, setBy } = stands;
  return {
    ...{ since, replaced, cameWithRecord: since - createdAt < CREATION_MS },
    ...(setBy !== undefined && { setBy }),
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
