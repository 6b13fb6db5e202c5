import { detailOf } from '../src/delivery/twilio-refusal.ts';
import type { CheckId, CheckState, FactName } from '../src/contract/set-up.ts';

type State = CheckState['state'];

export const NO_TOKEN =
  "HUBSPOT_TOKEN is missing. Copy the access token from the Auth tab of the app's page in HubSpot, and run: HUBSPOT_TOKEN=… npm run doctor";

/** All of one width, so that what follows stands in a column. */
export const MARKS: Readonly<Record<State, string>> = {
  ok: 'ok      ',
  missing: 'missing ',
  wrong: 'wrong   ',
  without: 'without ',
  unknown: 'unknown ',
};

export const LINES: Readonly<Record<CheckId, string>> = {
  token: 'Access token',
  scopes: 'Scopes',
  entry_object: 'Ledger object "OTP entry"',
  contact_properties: 'Properties of contacts',
  deal_properties: 'Properties of deals',
  contact_event: 'Timeline event of contacts',
  deal_event: 'Timeline event of deals',
  account_id: 'OTP_ACCOUNT_ID',
  pepper: 'OTP_PEPPER',
  previous_pepper: 'OTP_PEPPER_PREVIOUS',
  ledger_key: 'OTP_LEDGER_KEY',
  client_secret: 'HUBSPOT_CLIENT_SECRET',
  endpoint_address: 'OTP_ENDPOINT_BASE_URL',
  email_route: 'OTP_EMAIL_ROUTE',
  email_template: 'Sending mail',
  sms_route: 'OTP_SMS_ROUTE',
  round_trip: 'An entry of the ledger, there and back',
  settings: 'Settings',
};

/** What was found, and what to do about it. */
export const FACTS: Readonly<Record<FactName, (of: string) => string>> = {
  no_answer: () => 'No answer that can be used came from HubSpot. Run this again.',
  busy: () => 'HubSpot takes no more calls just now. Run this again in a minute.',
  waits_for: (id) => `Cannot be looked at before "${LINES[id as CheckId]}" is right.`,
  not_allowed: () =>
    'HubSpot does not let the app do it: its scopes or the subscription do not cover it.',
  no_token: () => NO_TOKEN,
  token_refused: () =>
    "HubSpot does not accept it. Copy it again from the Auth tab of the app's page.",
  account: (id) => `Account ${id}.`,
  clock_disagrees: () =>
    "This machine's clock and HubSpot's are over five minutes apart. Set this one right; if it is, tell HubSpot.",
  lacks_scope: (name) =>
    `Lacks ${name}. Install the app again with all its scopes: npx hs project install-app --force.`,
  scopes_not_listed: () =>
    'HubSpot does not list them for this app. Calls that lacked one are named in their lines.',
  lacks_object: () => 'Is not there. npm run setup makes it.',
  lacks_group: (name) => `Lacks the group "${name}". npm run setup makes it.`,
  lacks_property: (name) => `Lacks ${name}. npm run setup makes it.`,
  not_unique: (name) =>
    `Values of ${name} do not have to be unique, which only a new property can have. Delete it, then npm run setup.`,
  other_type: (name) =>
    `${name} has another type than it must have. Delete it or rename yours, then npm run setup.`,
  lacks_event: (name) => `Lacks ${name}. npm run setup makes it.`,
  no_custom_events: () =>
    'The account has no custom events (Enterprise). Everything works; results are written as notes.',
  lacks_secret: (name) => `${name} is empty. npx hs secret add ${name} stores it.`,
  not_seen: (name) =>
    `${name} is not in this terminal's environment, and HubSpot shows secrets to nobody. The app's settings page looks at it.`,
  unsound_secret: (name) =>
    `${name} is too short or has not the form of the README. npx hs secret update ${name} replaces it.`,
  same_secret: (name) =>
    `Is the same as ${name}. Make a value of its own: one that leaks must not open the other.`,
  other_account: (id) => `Names another account: HubSpot says that this one is ${id}.`,
  never_rotated: () => 'The pepper was never rotated.',
  rotated: () => 'Codes of the pepper before can be entered until they expire.',
  no_endpoints: () =>
    'The account has no public endpoints (Content Hub Enterprise). Cards and set-up work; workflow actions and the page do not.',
  silent_endpoint: () =>
    'The app does not answer there. See that the domain is connected and that the app is deployed.',
  no_single_send: () =>
    'HubSpot does not let the app send: the transactional e-mail add-on or its scope is missing. An SMTP server works without.',
  no_email: () => 'There is no e-mail with the id that the settings name, or else OTP_EMAIL_ROUTE.',
  email_not_published: () => 'The e-mail is a draft. Publish it.',
  email_not_readable: () =>
    'HubSpot does not show the app the e-mail. Send yourself a test from the settings page, and see that the code is in it.',
  code_place_not_seen: () =>
    'The e-mail is there; whether {{ custom.otp_code }} is in its template cannot be seen from here. Send yourself a test from the settings page.',
  mail_server_silent: () =>
    'The mail server does not answer, or not with the TLS that the route asks for. See its host and port.',
  mail_login_refused: () => 'The mail server does not take user and password.',
  no_text_messages: () => 'None is set: codes go by e-mail.',
  sms_login_refused: (code) =>
    `Twilio does not take the login (${detailOf(code, code)}). npx hs secret update OTP_SMS_ROUTE replaces it.`,
  sms_account_suspended: () =>
    "Twilio has suspended the account, or it is closed. See the account's page there.",
  twilio_silent: () => 'Twilio did not answer. Run this again.',
  duplicate_accepted: () =>
    'HubSpot let two entries have one unique value. Do not use the app in this account, and tell its makers.',
  not_found_by_key: () => 'An entry was written and not found by its key. Run this again.',
  not_archived: () =>
    'An entry "Set-up probe" could not be archived. It says nothing; archive it by hand.',
  trail_broken: () =>
    'An entry of the settings was altered or taken away. Nothing is decided on it; see docs/ledger.md.',
  defaults: () => 'Nothing was saved yet: the defaults hold.',
  version: (number) => `Version ${number} holds.`,
};

export const READY = 'The account is ready.';

export function notReady(count: number): string {
  return `The account is not ready: ${count === 1 ? 'one line is' : `${count} lines are`} missing or wrong.`;
}
