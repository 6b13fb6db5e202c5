import type { Claims } from '../../../contract/card-request.ts';
import type { PurposeView } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { readContact, type Contact, type ContactAddress } from '../../../hubspot/contact.ts';
import { withUser, type CardDesk } from '../card/card-desk.ts';
import type { Met } from '../card/met.ts';
import { sendable } from '../desk/destinations.ts';
import { phonesOf } from '../desk/phones.ts';
import { purposeView } from './purpose-view.ts';

/** A contact and the rep who looks at it. */
export interface MetContact extends Met<PurposeView> {
  contact: Contact;
  /** The addresses and phones that a message can go to, by id, the primary address first. */
  destinations: ReadonlyMap<string, ContactAddress>;
}

/** Reads the contact, and the rep unless a bookmark vouches for them. */
export async function meetContact(desk: CardDesk, claims: Claims): Promise<MetContact | Refusal> {
  const { connection, turn, keys } = desk;
  const { route } = desk.environment;
  const phones = await phonesOf(desk);
  const { read, user } = await withUser(desk, claims, () =>
    readContact(connection, turn, claims.record.objectId, phones?.read),
  );
  if (read.found === 'nothing') return { refusal: 'record_not_found' };
  if (read.found === 'merged') return { refusal: 'record_merged', into: read.into };
  if ('refusal' in user) return user;
  const { contact } = read;
  const { projection, firstName } = contact;
  const destinations = sendable(keys, contact.destinations);
  return {
    ...user,
    ...{ contact, destinations, projection, isShownBySend: true },
    ...(phones && { sms: phones }),
    partOf: (at, message) => purposeView(desk, destinations, at, message),
    // HubSpot has the bounces of the primary address, of mail that it sent.
    bounceOf({ destination }) {
      const isRead = destinations.get(destination)?.source === 'primary_email';
      return isRead && route.route === 'hubspot' ? { bounce: contact.bounce } : {};
    },
    recipientOf: (open) => ({ destination: destinations.get(open.destination), firstName }),
  };
}
