export interface Form {
  title: string;
  intro: string;
  fields: readonly FormField[];
  button: string;
  /** What its visitor reads once it is sent. */
  thanks: string;
}

export interface FormField {
  /** The contact's property that it fills. */
  property: string;
  label: string;
  type: 'email' | 'text' | 'long_text' | 'code';
  required: boolean;
}

const EMAIL: FormField = { property: 'email', label: 'Email', type: 'email', required: true };

/** The public forms of the bank, as HubSpot shows them on a page. */
export const FORMS = {
  'delete-account': {
    title: 'Delete my account',
    intro: 'We send a code to your email address, to make sure that it is you who asks.',
    fields: [
      EMAIL,
      {
        property: 'account_request_reason',
        label: 'Why are you leaving?',
        type: 'long_text',
        required: false,
      },
    ],
    button: 'Delete my account',
    thanks:
      'If this address belongs to an account, a code is on its way. Enter it within 10 minutes.',
  },
  'portal-sign-in': {
    title: 'Portal sign-in',
    intro: 'We send a code to your email address. It opens the portal for one hour.',
    fields: [EMAIL],
    button: 'Send me a code',
    thanks: 'If this address may use the portal, a code is on its way. Enter it within 10 minutes.',
  },
  'sign-up': {
    title: 'Sign up',
    intro: 'News for people who run a business. We send a code to confirm your email address.',
    fields: [
      { property: 'firstname', label: 'First name', type: 'text', required: true },
      { property: 'lastname', label: 'Last name', type: 'text', required: true },
      EMAIL,
      { property: 'company', label: 'Company', type: 'text', required: false },
    ],
    button: 'Sign up',
    thanks: 'A code is on its way to you. Enter it within 24 hours to confirm your address.',
  },
  'request-records': {
    title: 'Request my records',
    intro:
      'You may ask for a copy of what we hold about you. We send a code to your address first.',
    fields: [
      EMAIL,
      {
        property: 'records_wanted',
        label: 'Which records would you like?',
        type: 'long_text',
        required: true,
      },
    ],
    button: 'Request my records',
    thanks: 'If we hold records for this address, a code is on its way. Enter it within 5 minutes.',
  },
  'enter-code': {
    title: 'Enter your code',
    intro: 'Enter the code from our email. We never ask for it on the phone or in a message.',
    fields: [EMAIL, { property: 'otp_entered_code', label: 'Code', type: 'code', required: true }],
    button: 'Confirm',
    thanks: 'Thank you. We are checking your code.',
  },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof FORMS;
