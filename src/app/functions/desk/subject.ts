import type { Refusal } from '../../../contract/refusal.ts';
import type { RecordRef } from '../../../contract/vocabulary.ts';
import { readContact, type Contact } from '../../../hubspot/contact.ts';
import { readDeal } from '../../../hubspot/deal.ts';
import type { EnteredCode } from '../../../hubspot/entered-code.ts';
import { readOwner } from '../../../hubspot/owner.ts';
import { isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { BoundFacts, OtherRecipient } from '../../../otp/stream-state.ts';
import type { Desk } from '../desk/desk.ts';
import { sendable } from '../desk/destinations.ts';

/** The record that a code is about, as HubSpot has it now. */
export interface Subject {
  /** Only where the record is a contact. */
  contact?: Contact;
  /** Among the account's owners; empty where nobody owns it. */
  ownerId: string;
  bound: BoundFacts;
  entered: EnteredCode;
}

/** Reads the record. `codeProperty` is where a form puts a code. Throws `CallFailed`. */
export async function readSubject(
  { connection, turn }: Desk,
  { objectTypeId, objectId }: RecordRef,
  codeProperty?: string,
): Promise<Subject | Extract<Refusal, { refusal: 'record_not_found' | 'record_merged' }>> {
  const found =
    objectTypeId === '0-3'
      ? await readDeal(connection, turn, objectId, codeProperty)
      : await readContact(connection, turn, objectId, codeProperty);
  switch (found.found) {
    case 'nothing':
      return { refusal: 'record_not_found' };
    case 'merged':
      return { refusal: 'record_merged', into: found.into };
    case 'contact': {
      const { contact } = found;
      return { contact, ownerId: contact.ownerId, bound: {}, entered: contact.entered };
    }
    case 'deal':
      return found.deal;
  }
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
 * field. `recipient` absent: the record itself. Undefined when there is none that a message can go to.
 */
export async function addresseeOf(
  desk: Desk,
  subject: Subject,
  recipient: OtherRecipient | undefined,
  destinationId?: string,
): Promise<Addressee | undefined> {
  if (recipient === undefined) return contactAddressee(desk, subject.contact, destinationId);
  if ('contactId' in recipient) {
    const found = await readContact(desk.connection, desk.turn, recipient.contactId);
    return contactAddressee(
      desk,
      found.found === 'contact' ? found.contact : undefined,
      destinationId,
    );
  }
  const owner = await readOwner(desk.connection, desk.turn, recipient.ownerId);
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
