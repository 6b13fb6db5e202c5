import type { Index } from '../otp/stream.ts';

/** A property that set-up makes. */
export interface PropertyDefinition {
  name: string;
  label: string;
  description: string;
  type: 'string' | 'number' | 'datetime' | 'enumeration';
  fieldType: 'text' | 'textarea' | 'number' | 'date' | 'select';
  options?: readonly { value: string; label: string }[];
  unique?: true;
  /** Whether it can be a field of a form. */
  formField?: true;
}

/** The ledger's custom object, by its name and by the short form that calls use. */
export const ENTRY_OBJECT_NAME = 'otp_entry';
export const ENTRY_OBJECT = `p_${ENTRY_OBJECT_NAME}`;

/** The unique properties; HubSpot allows ten on an object. */
export const INDEXES: readonly Index[] = [
  'stream_key',
  'request_key',
  'guess_key',
  'destination_key',
  'rep_key',
  'account_key',
  'sms_key',
  'step_key',
];

const text = (name: string, label: string, description: string): PropertyDefinition => ({
  name,
  label,
  description,
  type: 'string',
  fieldType: 'text',
});

/**
 * What is kept of an entry. What was written vouches for its properties by their names and values, so none is ever
 * renamed, taken away or made another type: docs/trail-format.md.
 */
export const ENTRY_PROPERTIES: readonly PropertyDefinition[] = [
  text('summary', 'Summary', 'What happened, in one sentence.'),
  {
    name: 'entry',
    label: 'Entry',
    description: 'The entry itself, as JSON. Sealed: any change shows.',
    type: 'string',
    fieldType: 'textarea',
  },
  text('seal', 'Seal', 'Proves that the entry is untouched and follows the one before it.'),
  ...INDEXES.map((name): PropertyDefinition => ({
    ...text(
      name,
      label(name),
      'A keyed digest that only one entry can have. Tells nothing by itself.',
    ),
    unique: true,
  })),
  text(
    'kind',
    'Kind',
    'issued, resent, attempt, cancelled, rejected, moving, override_asked, override_given, a step that followed, refused, an answer, settings, reduction, or test (a message that somebody sent to themselves).',
  ),
  text(
    'outcome',
    'Outcome',
    'Of an attempt: verified or wrong_code. Of an override: unlock or confirm. Of a refusal: its reason. Of a reduction: why.',
  ),
  text('purpose', 'Purpose', 'What the code was for.'),
  text('pathway', 'Pathway', 'Where it was asked for: card, workflow or approval.'),
  text('channel', 'Channel', 'How the code was sent.'),
  text('destination', 'Destination', 'Where it was sent, masked.'),
  text('record_type', 'Record type', 'Object type id of the record, such as 0-1 for a contact.'),
  text('record_id', 'Record id', 'Id of the record that was verified.'),
  text('challenge_id', 'Challenge id', 'Names the code without telling it.'),
  text('actor', 'By', 'Who did it, and whether HubSpot vouched for it.'),
  text('actor_id', 'By (id)', 'The id of the HubSpot user who did it; workflow:<id>; or page.'),
  {
    name: 'seconds',
    label: 'Seconds',
    description: 'Of a right code: seconds from when it was issued until it was entered.',
    type: 'number',
    fieldType: 'number',
  },
  text('reduced', 'Reduced', 'yes: only what identifies nobody is left of the entry.'),
  {
    name: 'position',
    label: 'Position',
    description: 'Place in its stream.',
    type: 'number',
    fieldType: 'number',
  },
  {
    name: 'happened_at',
    label: 'Happened at',
    description: 'By HubSpot’s clock.',
    type: 'datetime',
    fieldType: 'date',
  },
];

/** All that HubSpot keeps of an entry. */
export const ENTRY_PROPERTY_NAMES: readonly string[] = ENTRY_PROPERTIES.map(({ name }) => name);

function label(index: Index): string {
  const words = index.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The group of our properties on contacts and on deals. */
export const RECORD_GROUP = { name: 'otp_verification', label: 'OTP verification' };

/** What a record's status can be, with the words that lists and workflows show. */
export const RECORD_STATUSES = [
  { value: 'code_sent', label: 'Code sent' },
  { value: 'wrong_code', label: 'Wrong code entered' },
  { value: 'verified', label: 'Verified' },
  { value: 'tries_used_up', label: 'Tries used up' },
  { value: 'cancelled', label: 'Cancelled' },
  { value: 'confirmed_by_hand', label: 'Confirmed by hand' },
] as const;

/** What the ledger says about a record, for lists, workflows and reports. */
export const RECORD_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'otp_status',
    label: 'OTP status',
    description:
      'What happened last with a one-time code for this record, or that two supervisors confirmed it without one.',
    type: 'enumeration',
    fieldType: 'select',
    options: RECORD_STATUSES,
  },
  when('otp_status_at', 'OTP status since', 'When it happened.'),
  text('otp_purpose', 'OTP purpose', 'What the last code was for.'),
  text('otp_channel', 'OTP channel', 'How the last code was sent, and where to, masked.'),
  text('otp_challenge_id', 'OTP challenge id', 'Names the last code without telling it.'),
  when('otp_verified_at', 'OTP verified at', 'When this record was last verified.'),
  when('otp_verified_until', 'OTP verified until', 'How long that verification counts.'),
  text('otp_verified_purpose', 'OTP verified for', 'What the last verification was for.'),
  text(
    'otp_verified_by',
    'OTP verified by',
    'Who entered the code, or the two who confirmed by hand, and whether HubSpot vouched for them.',
  ),
  text('otp_assurance', 'OTP assurance', 'What the last verification proves, in plain words.'),
  text(
    'otp_ledger_entry',
    'OTP ledger entry',
    'The entry that these properties were written from.',
  ),
];

/** What a deal's approval can be, with the words that lists and workflows show. */
export const APPROVAL_STATUSES = [
  { value: 'waiting', label: 'Waiting for approval' },
  { value: 'partly', label: 'Approved once, needs another' },
  { value: 'approved', label: 'Approved' },
  { value: 'rejected', label: 'Rejected' },
  { value: 'not_approved', label: 'Ended without approval' },
] as const;

/** What the ledger says about the approval of a deal. The last approval stays until the next one. */
export const DEAL_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'otp_approval',
    label: 'OTP approval',
    description: 'Where the approval of this deal stands that was asked for last.',
    type: 'enumeration',
    fieldType: 'select',
    options: APPROVAL_STATUSES,
  },
  text('otp_approved_stage', 'OTP approved stage', 'The stage that the deal was approved for.'),
  {
    name: 'otp_approved_amount',
    label: 'OTP approved amount',
    description: 'The amount that was approved.',
    type: 'number',
    fieldType: 'number',
  },
  text('otp_approved_currency', 'OTP approved currency', 'The currency of that amount.'),
  text('otp_approved_by', 'OTP approved by', 'Whose code approved it, and who entered it.'),
  when('otp_approved_at', 'OTP approved at', 'When it was approved.'),
];

/**
 * Where a form puts what somebody entered, until *Verify OTP* looks at it. No part of what the ledger
 * says: HubSpot keeps what was entered in the property's history, so the page is the better way in.
 */
export const ENTERED_CODE: PropertyDefinition = {
  ...text(
    'otp_entered_code',
    'OTP entered code',
    'For a form: the code that somebody enters. Verify OTP checks and empties it.',
  ),
  formField: true,
};

function when(name: string, label: string, description: string): PropertyDefinition {
  return { name, label, description, type: 'datetime', fieldType: 'date' };
}

/** The timeline's events, by the type of record. HubSpot puts `pe<account id>_` before their names. */
export const RECORD_EVENTS = {
  contacts: {
    name: 'otp_verification_contact',
    label: 'OTP verification',
    description: 'What happened with a one-time code for this contact.',
    primaryObject: 'CONTACT',
  },
  deals: {
    name: 'otp_verification_deal',
    label: 'OTP verification of a deal',
    description: 'What happened with a one-time code for this deal.',
    primaryObject: 'DEAL',
  },
} as const;

/** What each of those events carries. */
export const EVENT_PROPERTIES = [
  ['otp_summary', 'What happened'],
  ['otp_event', 'Event'],
  ['otp_purpose', 'Purpose'],
  ['otp_channel', 'Channel'],
  ['otp_destination', 'Destination'],
  ['otp_by', 'By'],
  ['otp_challenge_id', 'Challenge id'],
  ['otp_entry', 'Ledger entry'],
] as const;

export type EventProperty = (typeof EVENT_PROPERTIES)[number][0];
