import type { Refusal } from '../../../contract/refusal.ts';
import type { Channel, RecordRef } from '../../../contract/vocabulary.ts';
import { readContact, type Contact, type ContactFound } from '../../../hubspot/contact.ts';
import { readDeal } from '../../../hubspot/deal.ts';
import type { EnteredCode } from '../../../hubspot/entered-code.ts';
import { readOwner, type Owner } from '../../../hubspot/owner.ts';
import type { BoundFacts } from '../../../otp/bound-facts.ts';
import { isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { OtherRecipient } from '../../../otp/stream-state.ts';
import type { Desk } from './desk.ts';
import { sendable } from './destinations.ts';
import { phonesOf } from './phones.ts';

/** The record that a code is about, as HubSpot has it now. */
export interface Subject {
  /** Only where the record is a contact. */
  contact?: Contact;
  /** Only of a deal. */
  name?: string;
  /** Among the account's owners; empty where nobody owns it, or where that makes no difference. */
  ownerId: string;
  bound: BoundFacts;
  /** What a code for the owner is bound to besides. */
  ownerBound: BoundFacts;
  /** Our own properties as they stand, by name. */
  projection: Readonly<Record<string, string>>;
  entered: EnteredCode;
}

/** There is no such record any more. */
export type Gone = Extract<Refusal, { refusal: 'record_not_found' | 'record_merged' }>;

/** Reads the record. Throws `CallFailed`. */
export async function readSubject(
  desk: Desk,
  { objectTypeId, objectId }: RecordRef,
): Promise<Subject | Gone> {
  const found =
    objectTypeId === '0-3'
      ? await readDeal(desk.connection, desk.patience, objectId)
      : await contactOf(desk, objectId);
  switch (found.found) {
    case 'nothing':
      return { refusal: 'record_not_found' };
    case 'merged':
      return { refusal: 'record_merged', into: found.into };
    case 'contact': {
      const { contact } = found;
      const { projection, entered } = contact;
      return { contact, projection, entered, ownerId: '', bound: {}, ownerBound: {} };
    }
    case 'deal':
      return found.deal;
  }
}

async function contactOf(desk: Desk, id: string): Promise<ContactFound> {
  const phones = await phonesOf(desk);
  return readContact(desk.connection, desk.patience, id, phones?.read);
}

/** What a challenge is bound to, as it stands now: the owner too, where it was sent to the owner as such. */
export function boundNow(subject: Subject, then: BoundFacts): BoundFacts {
  const isOwners = Object.keys(subject.ownerBound).some((name) => name in then);
  return isOwners ? { ...subject.bound, ...subject.ownerBound } : subject.bound;
}

/** Which of somebody's destinations is meant. */
export type Which = { id: string } | { channel: Channel };

/** Somebody that a code can go to. */
export interface Addressee {
  destination: Destination;
  firstName: string;
  /** HubSpot's code of the language they prefer; empty where it is not known. */
  language: string;
}

/**
 * Where a code for a recipient goes: always an address or a phone that HubSpot knows them by, never one from
 * a field. `recipient` absent: the record itself. `which`: the very destination that a code went to, by its id,
 * or the first of a channel. Undefined when there is none that a message can go to.
 */
export async function addresseeOf(
  desk: Desk,
  subject: Subject,
  recipient: OtherRecipient | undefined,
  which: Which,
): Promise<Addressee | undefined> {
  if (recipient === undefined) return contactAddressee(desk, subject.contact, which);
  const { connection, patience } = desk;
  if ('contactId' in recipient) {
    const found = await contactOf(desk, recipient.contactId);
    const contact = found.found === 'contact' ? found.contact : undefined;
    return contactAddressee(desk, contact, which);
  }
  const owner =
    recipient.ownerId === '' ? undefined : await readOwner(connection, patience, recipient.ownerId);
  return ownerAddressee(owner);
}

/** Where an owner is reached; undefined when nowhere. */
export function ownerAddressee(owner: Owner | undefined): Addressee | undefined {
  if (owner === undefined || !isSendableEmail(owner.email)) return undefined;
  const { email: address, firstName, createdAt: since } = owner;
  return {
    // HubSpot keeps no history of a user's address: a changed one is another destination.
    destination: { channel: 'email', address, since, replaced: false, cameWithRecord: true },
    firstName,
    language: '',
  };
}

function contactAddressee(
  { keys }: Desk,
  contact: Contact | undefined,
  which: Which,
): Addressee | undefined {
  if (contact === undefined) return undefined;
  const destinations = sendable(keys, contact.destinations);
  const destination =
    'id' in which
      ? destinations.get(which.id)
      : [...destinations.values()].find(({ channel }) => channel === which.channel);
  const { firstName, language } = contact;
  return destination && { destination, firstName, language };
}
