/** How one step of set-up ended. */
export type Outcome =
  | 'made'
  | 'was_there'
  /** The account's subscription or the token's scopes do not allow it. */
  | 'not_allowed'
  /** Something of that name is there, but not as it must be. A person has to decide. */
  | 'different';

/** What set-up tells while it goes along. */
export interface StepReport {
  /** What it was about, in plain words. */
  what: string;
  outcome: Outcome;
  /** What it means or what to do, where that needs saying. */
  note?: string;
  /** Of what is not allowed: the scopes of which HubSpot says that one is missing. */
  needs?: readonly string[];
}
