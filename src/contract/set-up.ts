/** What set-up looks at, one line of the checklist each. */
export type CheckId =
  | 'token'
  | 'scopes'
  | 'entry_object'
  | 'contact_properties'
  | 'deal_properties'
  | 'contact_event'
  | 'deal_event'
  | 'account_id'
  | 'pepper'
  | 'previous_pepper'
  | 'ledger_key'
  | 'client_secret'
  | 'endpoint_address'
  | 'email_route'
  | 'email_template'
  | 'sms_route'
  | 'round_trip'
  | 'settings';

/** How one line stands. */
export type CheckState =
  | { state: 'ok' }
  /** Not there, or not as it must be: the app does not work, or not safely. */
  | { state: 'missing' | 'wrong' }
  /** The account or its subscription lacks it: the app works without, as the words say. */
  | { state: 'without' }
  /** Nobody could tell just now, or something before it must be right first. */
  | { state: 'unknown' };

/** Who can put it right. `app`: *Fix* does it; `person`: the words say the steps. */
export type Fix = 'app' | 'person' | 'none';

export type Check = {
  id: CheckId;
  fix: Fix;
  /** What exactly: names of scopes, properties or secrets, and what was found. Never a secret's value. */
  facts: string[];
} & CheckState;
