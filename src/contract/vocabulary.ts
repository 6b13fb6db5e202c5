/** What a code is for. Decides its policy, its words and its stream. */
export type Purpose =
  | 'caller_check'
  | 'sensitive_request'
  | 'regulated_request'
  | 'portal_access'
  | 'email_ownership'
  | 'deal_approval';

/** Where a code is asked for and entered. Limits and locks of one never touch another. */
export type Pathway = 'card' | 'form' | 'endpoint' | 'workflow' | 'approval';

/** How a code reaches its recipient. */
export type Channel = 'email';

/** The symbols of a code: `0`-`9`, or the 32 letters and digits without I, O, 0 and 1. */
export type Alphabet = 'digits' | 'letters_and_digits';

/** A HubSpot record: object type id (`0-1` is a contact) and record id. */
export interface RecordRef {
  objectTypeId: string;
  objectId: string;
}

/** A HubSpot user, and how sure we are that it was this user. */
export interface Actor {
  userId: number;
  name: string;
  /** `stated`: the card said so; HubSpot tells a private function no identity. */
  assurance: 'stated' | 'verified';
}
