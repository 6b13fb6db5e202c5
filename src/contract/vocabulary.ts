/** What a code is for. Decides its policy, its words and its stream. */
export type Purpose =
  | 'caller_check'
  | 'sensitive_request'
  | 'regulated_request'
  | 'portal_access'
  | 'email_ownership'
  | 'deal_approval';

/**
 * Where a code is asked for. Limits and locks of one never touch another: what strangers can set off
 * through a workflow must not lock a rep's card. Where a code is entered makes no difference.
 */
export type Pathway = 'card' | 'workflow' | 'approval';

/** How a code reaches its recipient. */
export type Channel = 'email' | 'sms';

/** Who types the code: our staff, to whom the recipient reads it out, or the recipient. */
export type EnteredBy = 'staff' | 'recipient';

/** The symbols of a code: `0`-`9`, or the 32 letters and digits without I, O, 0 and 1. */
export type Alphabet = 'digits' | 'letters_and_digits';

/** A HubSpot record: object type id (`0-1` is a contact) and record id. */
export interface RecordRef {
  objectTypeId: string;
  objectId: string;
}

/** Who did something. */
export type Actor = UserActor | WorkflowActor | PageActor;

/** A workflow of the account, as HubSpot's signature vouches for it. */
export interface WorkflowActor {
  workflowId: number;
}

/** Whoever entered a code on a page: nobody knows more about them than the code shows. */
export interface PageActor {
  page: 'entry';
}

/** A HubSpot user, and how sure we are that it was this user. */
export interface UserActor {
  userId: number;
  name: string;
  /**
   * `stated`: the card said so; HubSpot tells a private function no identity. `verified`: HubSpot told our
   * endpoint so.
   */
  assurance: 'stated' | 'verified';
}
