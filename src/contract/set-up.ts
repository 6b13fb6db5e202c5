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

/** What was found, for whoever says it in sentences. */
export type FactName =
  /** HubSpot was not reached, or gave nothing that is an answer. */
  | 'no_answer'
  /** HubSpot takes no more calls just now. */
  | 'busy'
  /** `of`: the line of the checklist that must be right first. */
  | 'waits_for'
  /** HubSpot does not let the app do it. */
  | 'not_allowed'
  | 'no_token'
  | 'token_refused'
  /** `of`: the id of the account, as HubSpot has it. */
  | 'account'
  /** This machine's clock and HubSpot's are over five minutes apart. */
  | 'clock_disagrees'
  | 'lacks_scope'
  /** HubSpot does not list the app's scopes: what each call said is all that is known. */
  | 'scopes_not_listed'
  | 'lacks_object'
  | 'lacks_group'
  | 'lacks_property'
  /** `of`: a property that exists, and whose values do not have to be unique. */
  | 'not_unique'
  /** `of`: a property that exists, of another type than it must be. */
  | 'other_type'
  | 'lacks_event'
  | 'no_custom_events'
  | 'lacks_secret'
  /** `of`: a secret that only HubSpot has, where somebody looks from outside of it. */
  | 'not_seen'
  /** Too short, or not of the form that it must have. */
  | 'unsound_secret'
  /** `of`: another secret that holds the same. */
  | 'same_secret'
  /** `of`: the id of the account that HubSpot says this is. */
  | 'other_account'
  | 'never_rotated'
  /** Codes of the pepper before this one can still be entered. */
  | 'rotated'
  /** Neither of the two secrets of the public endpoints is set. */
  | 'no_endpoints'
  /** At the address of the endpoints nothing of this app answers. */
  | 'silent_endpoint'
  /** No transactional e-mail add-on, or not its scope. */
  | 'no_single_send'
  | 'no_email'
  | 'email_not_published'
  /** HubSpot does not show the app the e-mail. */
  | 'email_not_readable'
  /** The e-mail is there, and where it puts the code could not be seen. */
  | 'code_place_not_seen'
  | 'mail_server_silent'
  | 'mail_login_refused'
  | 'no_text_messages'
  /** `of`: Twilio's own code, such as `20003`; `HTTP 403` where it gave none. */
  | 'sms_login_refused'
  | 'sms_account_suspended'
  | 'twilio_silent'
  | 'duplicate_accepted'
  | 'not_found_by_key'
  | 'not_archived'
  /** Somebody altered or took away an entry of the ledger. */
  | 'trail_broken'
  /** Nothing was ever saved. */
  | 'defaults'
  /** `of`: the version of the settings that holds. */
  | 'version';

export interface CheckFact {
  fact: FactName;
  /** The name of a scope, a property or a secret, a number, or a carrier's own code. Never a secret's value. */
  of?: string;
}

export type Check = {
  id: CheckId;
  fix: Fix;
  facts: readonly CheckFact[];
} & CheckState;
