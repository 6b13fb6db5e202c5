import type { Delivery } from '../../../contract/record-view.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import type { HardBounce } from '../../../delivery/hubspot-fate.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { Destination } from '../../../otp/destination.ts';
import type { SendChain } from '../../../otp/entry.ts';
import type { SmsLimits } from '../../../otp/sms-limits.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';

/** A card's record and its user, as HubSpot knows them: what the reply to every step is made from. */
export interface Met<Part> {
  by: UserActor;
  /** Ids of the user's HubSpot teams. */
  teams: readonly string[];
  /** When HubSpot's owners list was asked for the user. */
  vouchedAt: number;
  /** Our own properties of the record as they stand. */
  projection: Readonly<Record<string, string>>;
  /** Whether HubSpot sets the record's properties along with the message that it sends. */
  isShownBySend: boolean;
  /** Absent: no text messages are sent. */
  sms?: SmsLimits;
  /** Where the purpose of a stream stands, as the card shows it. */
  partOf(at: StreamAt, message: MessageFacts): Part;
  /** What HubSpot has on record of bounces at the address of an open challenge. */
  bounceOf(open: OpenChallenge): Bounces;
  /** Whom an open challenge's code is for, as they can be reached now. */
  recipientOf(open: OpenChallenge): Recipient;
}

/** The hard bounce that was read with the record; or the address by which to ask for it. */
export type Bounces = { bounce?: HardBounce | undefined } | { address: string | undefined };

/** What is known of the newest message of a stream, and of those to everybody whom the record knows. */
export interface MessageFacts {
  /** Sends to each destination, by id, where they were read. */
  chains: Readonly<Record<string, SendChain>>;
  delivery: Delivery;
}

export interface Recipient {
  /** Undefined when they cannot be reached there any more. */
  destination: Destination | undefined;
  firstName: string;
  /** Of the deal that the message is about. */
  dealName?: string;
}

/** The address by which to ask for bounces, where they were not read with the record. */
export function addressIn(bounces: Bounces): { address?: string } {
  return 'address' in bounces && bounces.address !== undefined ? { address: bounces.address } : {};
}
