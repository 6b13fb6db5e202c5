import type { OverrideKind } from './override.ts';
import type { Pathway, Purpose, RecordRef } from './vocabulary.ts';

/** What every request of a card carries. All of it is a claim until the function has checked it. */
export interface Claims {
  record: RecordRef;
  user: { id: number };
  /** The `bookmark` of the last reply, unchanged. Saves reads; never needed, never trusted unread. */
  bookmark?: string;
  /**
   * From our own endpoint, to which HubSpot says who calls: that HubSpot vouches for this user. `awaited`: it is
   * on its way.
   */
  actor?: string;
}

/** A step that is taken at most once for each `request`, however often it is repeated. */
export interface Step extends Claims {
  /** Made by the card for one press of one button: 8 to 64 letters, digits and dashes. */
  request: string;
}

/** Asks what this record's verifications look like now. Repairs what an earlier step left undone. */
export interface StateRequest extends Claims {
  action: 'state';
}

/** Sends a new code; ends the open one of the same purpose. */
export interface SendRequest extends Step {
  action: 'send';
  purpose: Purpose;
  /** A `DestinationView.id` of this record. Never an address. */
  destination: string;
}

/** Tries what the contact read out. */
export interface CheckRequest extends Step {
  action: 'check';
  challenge: string;
  code: string;
}

/** Sends the open code once more: same code, same end, same tries. */
export interface ResendRequest extends Step {
  action: 'resend';
  challenge: string;
}

/** Ends the open code; it can never be used again. */
export interface CancelRequest extends Step {
  action: 'cancel';
  challenge: string;
}

/** Which of a contact's streams an override is about. */
interface OnStream extends Step {
  purpose: Purpose;
  /** `card` or `workflow`: that of a `PurposeView`. */
  pathway: Pathway;
}

/** Asks a second supervisor to lift a lock, or, on the card's own pathway, to confirm by hand. */
export interface AskOverrideRequest extends OnStream {
  action: 'ask_override';
  override: OverrideKind;
  /** 3 to 300 characters without the blanks around them. */
  reason: string;
}

/** Gives, as the second supervisor, the override that was asked for. */
export interface GiveOverrideRequest extends OnStream {
  action: 'give_override';
  /** `OverrideView.n`. */
  n: number;
}

export type CardRequest =
  | StateRequest
  | SendRequest
  | CheckRequest
  | ResendRequest
  | CancelRequest
  | AskOverrideRequest
  | GiveOverrideRequest;
