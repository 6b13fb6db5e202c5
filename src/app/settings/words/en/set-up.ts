import type { CheckId, FactName } from '../../../../contract/set-up.ts';

/** The tab of the set-up, without its lines. */
export const SET_UP = {
  intro:
    'What the app needs in this account. Looking changes nothing; a fix makes only what is missing.',
  ready: { title: 'The account is ready', text: 'Everything that the app needs is here.' },
  readyWithout: {
    title: 'The account is ready',
    text: 'The app works. What this account is without is named below, with what still works.',
  },
  notReady: { one: '{count} line needs something', other: '{count} lines need something' },
  appCanFix: 'The app can make what is missing by itself.',
  appCanFixSome:
    'The app can make a part of it by itself. The rest takes a person: the steps are in each line.',
  byHand: 'It takes a person: the steps are in each line.',
  fix: 'Fix',
  fixing: 'Fixing …',
  fixAll: 'Fix all that the app can',
  lookAgain: 'Look again',
  looking: 'Looking …',
  columns: { state: 'State', what: 'What', found: 'Found, and what to do' },
  states: {
    ok: 'Ready',
    missing: 'Missing',
    wrong: 'Wrong',
    without: 'Works without',
    unknown: 'Not known yet',
  },
  groups: {
    access: 'Access',
    made: 'What set-up makes in HubSpot',
    secrets: 'Secrets',
    messages: 'Messages',
    proof: 'Proof',
  },
};

/** Twilio's own codes of a login that it does not take: https://www.twilio.com/docs/api/errors. */
export const TWILIO = {
  meanings: {
    '20003': 'Twilio {code}: the login is wrong, or the account is suspended',
    '20404': 'Twilio {code}: there is no such account',
  },
  lookUp: 'Twilio {code}, see twilio.com/docs/api/errors/{code}',
};

/** What each line is, and what it is for. */
export const LINES = {
  token: { title: 'Access token', about: 'How the app calls HubSpot.' },
  scopes: { title: 'Scopes', about: 'What the app may do.' },
  entry_object: {
    title: 'Object “OTP entry”',
    about: 'The ledger: every decision is one entry, written once.',
  },
  contact_properties: {
    title: 'Properties of contacts',
    about: 'For lists, workflows and reports.',
  },
  deal_properties: { title: 'Properties of deals', about: 'For lists, workflows and reports.' },
  contact_event: { title: 'Timeline of contacts', about: 'Tells what happened with each code.' },
  deal_event: { title: 'Timeline of deals', about: 'Tells what happened with each approval.' },
  account_id: { title: 'OTP_ACCOUNT_ID', about: 'Ties the keys to this account.' },
  pepper: { title: 'OTP_PEPPER', about: 'Every code comes from it.' },
  previous_pepper: {
    title: 'OTP_PEPPER_PREVIOUS',
    about: 'After a rotation, open codes stay good with it.',
  },
  ledger_key: { title: 'OTP_LEDGER_KEY', about: 'Seals the ledger. Never rotates.' },
  client_secret: {
    title: 'HUBSPOT_CLIENT_SECRET',
    about: 'Shows that workflow actions are called by HubSpot.',
  },
  endpoint_address: {
    title: 'OTP_ENDPOINT_BASE_URL',
    about: 'Where workflow actions and the page for codes are answered.',
  },
  email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Which way e-mail leaves.' },
  email_template: { title: 'Sending e-mail', about: 'Whether a message could leave now.' },
  sms_route: {
    title: 'OTP_SMS_ROUTE',
    about: 'Which way text messages leave, and whether Twilio takes the login.',
  },
  round_trip: {
    title: 'An entry, there and back',
    about: 'Written, found by its key, its duplicate refused, archived.',
  },
  settings: { title: 'Settings', about: 'What admins have decided.' },
} satisfies Readonly<Record<CheckId, { title: string; about: string }>>;

const INSTALL = 'In a terminal, run npx hs project install-app --force, then look again.';
/** A step in a terminal: `name` of a secret. */
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `In a terminal, run npx hs secret ${verb} ${name}. The README says what it holds. Functions know it some ten seconds later.`;

/** What was found, and the next step where a person has to take one. `of`: what it is about. */
export const FACTS = {
  no_answer: { found: 'HubSpot did not answer.', step: 'Look again in a moment.' },
  busy: {
    found: 'HubSpot takes no more calls just now.',
    step: 'Look again in a minute.',
  },
  waits_for: { found: 'First this must be right: {of}.' },
  not_allowed: { found: 'HubSpot does not let the app do it.' },
  no_token: {
    found: 'HubSpot gave the function no token.',
    step: 'Deploy the app again: npm run deploy.',
  },
  token_refused: {
    found: 'HubSpot does not accept the app’s token.',
    step: 'Install the app again. ' + INSTALL,
  },
  account: { found: 'Account {of}.' },
  clock_disagrees: {
    found: 'The function’s clock and HubSpot’s are over five minutes apart, so nothing is decided.',
    step: 'Look again in a few minutes. If it stays, tell HubSpot.',
  },
  lacks_scope: { found: 'Missing: {of}.', step: INSTALL },
  scopes_not_listed: {
    found:
      'HubSpot does not list this app’s scopes. Calls that lacked one are named in their lines.',
  },
  lacks_object: { found: 'There is no such object.' },
  lacks_group: { found: 'Missing: the group “{of}”.' },
  lacks_property: { found: 'Missing: {of}.' },
  not_unique: {
    found: 'Two entries can have the same value of {of}.',
    step: 'HubSpot makes a property unique only when it is made: delete {of}, then fix.',
  },
  other_type: {
    found: 'Of another type than it must be: {of}.',
    step: 'Delete {of}, or rename it if it is yours, then fix.',
  },
  lacks_event: { found: 'Missing: the event {of}.' },
  no_custom_events: {
    found:
      'This account has no custom events (Enterprise), or the app may not use them. Everything works; the timeline gets notes.',
  },
  lacks_secret: { found: 'It is empty.', step: secretStep('add', '{of}') },
  not_seen: { found: 'It cannot be seen from here.' },
  unsound_secret: {
    found: 'It is there, too short or not of its form.',
    step: secretStep('update', '{of}'),
  },
  same_secret: {
    found: 'It is the same as {of}.',
    step: 'Make a value of its own: one that leaks must not open the other.',
  },
  other_account: {
    found: 'It names another account. This one is {of}.',
    step: secretStep('update', 'OTP_ACCOUNT_ID'),
  },
  never_rotated: { found: 'The pepper was never rotated.' },
  rotated: { found: 'Codes from the pepper before can be entered until they expire.' },
  no_endpoints: {
    found:
      'No public endpoints. The cards, approvals and set-up work; workflow actions, the page for codes and HubSpot’s word on who a user is do not.',
    step: 'They take Content Hub Enterprise. With it: set HUBSPOT_CLIENT_SECRET and OTP_ENDPOINT_BASE_URL.',
  },
  silent_endpoint: {
    found: 'At that address this app does not answer.',
    step: 'See that the domain is connected, that the address ends in /hs/serverless, and that the app is deployed.',
  },
  no_single_send: {
    found:
      'HubSpot does not let the app send: the transactional e-mail add-on or its scope is missing.',
    step: 'Add it, or let OTP_EMAIL_ROUTE name a mail server: everything else works.',
  },
  no_email: {
    found: 'There is no e-mail with the id under Channels, or else in OTP_EMAIL_ROUTE.',
    step: 'Make it from src/delivery/hubspot-email-template.html, publish it, and put its id there.',
  },
  email_not_published: { found: 'The e-mail is a draft.', step: 'Publish it.' },
  email_not_readable: {
    found: 'HubSpot does not show the app the e-mail.',
    step: 'Send yourself a test under Channels, and see that the code is in it.',
  },
  code_place_not_seen: {
    found:
      'The e-mail is there. Whether its template has the place of the code cannot be seen from here.',
    step: 'Send yourself a test under Channels, and see that the code is in it.',
  },
  mail_server_silent: {
    found: 'The mail server does not answer, or not with the TLS that the route asks for.',
    step: 'See its host and port in OTP_EMAIL_ROUTE.',
  },
  mail_login_refused: {
    found: 'The mail server does not take the login.',
    step: secretStep('update', 'OTP_EMAIL_ROUTE'),
  },
  no_text_messages: { found: 'None is set: codes go by e-mail.' },
  sms_login_refused: {
    found: 'Twilio does not take the login ({of}).',
    step: secretStep('update', 'OTP_SMS_ROUTE'),
  },
  sms_account_suspended: {
    found: 'Twilio has suspended the account, or it is closed.',
    step: 'See the account’s page at Twilio.',
  },
  twilio_silent: { found: 'Twilio did not answer.', step: 'Look again in a moment.' },
  duplicate_accepted: {
    found: 'HubSpot let two entries have one unique value.',
    step: 'Do not use the app in this account, and tell its makers.',
  },
  not_found_by_key: {
    found: 'The entry was written, and not found by its key.',
    step: 'Look again. If it stays, do not use the app in this account.',
  },
  not_archived: {
    found: 'The entry “Set-up probe” could not be archived. It says nothing.',
    step: 'Archive it by hand.',
  },
  trail_broken: {
    found: 'An entry of the settings was altered or taken away, so nothing is decided.',
    step: 'Find out who may edit or delete the object OTP entry, and see docs/ledger.md.',
  },
  defaults: { found: 'Nothing was saved yet: the defaults hold.' },
  version: { found: 'Version {of} holds.' },
} satisfies Readonly<Record<FactName, { found: string; step?: string }>>;
