import type { Refusal } from '../../../contract/refusal.ts';
import type { RecordRef } from '../../../contract/vocabulary.ts';
import { readContact, type Contact } from '../../../hubspot/contact.ts';
import { readDeal } from '../../../hubspot/deal.ts';
import type { EnteredCode } from '../../../hubspot/entered-code.ts';
import { readOwner, type Owner } from '../../../hubspot/owner.ts';
import type { BoundFacts } from '../../../otp/bound-facts.ts';
import { isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { OtherRecipient } from '../../../otp/stream-state.ts';
import type { Desk } from './desk.ts';
import { sendable } from './destinations.ts';

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
  { connection, patience }: Desk,
  { objectTypeId, objectId }: RecordRef,
): Promise<Subject | Gone> {
  const found =
    objectTypeId === '0-3'
      ? await readDeal(connection, patience, objectId)
      : await readContact(connection, patience, objectId);
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

/** What a challenge is bound to, as it stands now: the owner too, where it was sent to the owner as such. */
export function boundNow(subject: Subject, then: BoundFacts): BoundFacts {
  const isOwners = Object.keys(subject.ownerBound).some((name) => name in then);
  return isOwners ? { ...subject.bound, ...subject.ownerBound } : subject.bound;
}

/** Somebody that a code can go to. */
export interface Addressee {
  destination: Destination;
  firstName: string;
  /** HubSpot's code of the language they prefer; empty where it is not known. */
  language: string;
}

/**
 * Where a code for a recipient goes: always an address that HubSpot knows them by, never one from a
 * field. `recipient` absent: the record itself. `destinationId`: the very address that a code went to,
 * rather than the primary one. Undefined when there is none that a message can go to.
 */
export async function addresseeOf(
  desk: Desk,
  subject: Subject,
  recipient: OtherRecipient | undefined,
  destinationId?: string,
): Promise<Addressee | undefined> {
  if (recipient === undefined) return contactAddressee(desk, subject.contact, destinationId);
  const { connection, patience } = desk;
  if ('contactId' in recipient) {
    const found = await readContact(connection, patience, recipient.contactId);
    const contact = found.found === 'contact' ? found.contact : undefined;
    return contactAddressee(desk, contact, destinationId);
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

/** The contact's primary address, or the one of its addresses that has this id. */
function contactAddressee(
  { keys }: Desk,
  contact: Contact | undefined,
  destinationId: string | undefined,
): Addressee | undefined {
  if (contact === undefined) return undefined;
  const destinations = sendable(keys, contact.destinations);
  const [primary] = destinations.values();
  const destination = destinationId === undefined ? primary : destinations.get(destinationId);
  const { firstName, language } = contact;
  return destination && { destination, firstName, language };
}
