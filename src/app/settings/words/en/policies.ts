/** The tab of policies. `purposes`, `numbers` and `whenNewOptions` by the names that the settings give them. */
export const POLICIES = {
  purpose: 'What the code is for',
  intro:
    'Each purpose has its own policy. A later version loosens nothing for a code that is already out.',
  guess: 'What a blind guess is worth',
  perCode: 'One code',
  perYear: 'One record in a year',
  /** `times`: the inverse of the chance, in the reader’s own figures. */
  oneIn: '1 in {times}',
  noChance: '–',
  perCodeIs: 'One code: {chance}.',
  perYearIs: 'One record in a year: {chance}.',
  neutral: 'The chance of a guess stays as it is.',
  /** A number, and what it can be set to. */
  labelWithRange: '{label} ({low} to {high})',
  channels: 'Ways a code may go',
  byMailOnly: 'By e-mail only.',
  whenNew: 'A code for a new address',
  verifiedActor: 'HubSpot must vouch for who sends and who enters',
  keep: 'How long the trail is kept whole',
  keepAbout:
    'What is older can be reduced on the audit page: then it proves that something happened, and names nobody.',
  keepForEver: 'for ever',
  keepDays: { one: '{count} day', other: '{count} days' },
  purposes: {
    caller_check: 'Somebody on the phone',
    sensitive_request: 'A sensitive request',
    regulated_request: 'A regulated request',
    portal_access: 'Access to the portal',
    email_ownership: 'Owning an e-mail address',
    deal_approval: 'Approving a deal’s move',
  },
  numbers: {
    digits: {
      label: 'Digits of a code',
      about: 'Each one more makes a guess ten times less likely.',
    },
    minutes: { label: 'Minutes a code works', about: 'A late answer is not compared at all.' },
    attempts: { label: 'Answers one code takes', about: 'After the last the code is used up.' },
    coolDownSeconds: {
      label: 'Seconds between two messages',
      about: 'To one address or number.',
    },
    sendsPer10Minutes: { label: 'Messages in 10 minutes', about: 'To one address or number.' },
    sendsPerDay: { label: 'Messages in 24 hours', about: 'To one address or number.' },
    wrongPerWeek: {
      label: 'Wrong answers in 7 days',
      about: 'For a record since its last success. Then it is locked.',
    },
    countsForMinutes: {
      label: 'Minutes a verification counts',
      about: 'How long the record says “verified”.',
    },
    newForHours: {
      label: 'Hours an address is new',
      about: 'After it came to a record that was there before.',
    },
  },
  whenNewOptions: { warn: 'goes out with a warning', refuse: 'is refused' },
  channelNames: { email: 'E-mail', sms: 'Text message' },
  /** By the ways in their order. */
  channelOrders: {
    email: 'E-mail only',
    sms: 'Text message only',
    'email,sms': 'E-mail first, or text message',
    'sms,email': 'Text message first, or e-mail',
  },
};
