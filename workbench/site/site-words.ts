import type { FormId } from '../workflows/forms.ts';

/** What the bank's site says besides its forms. */
export const SITE_WORDS = {
  bank: 'Northwind Bank',
  made_up: 'Northwind is not a real bank. Nothing you type here leaves this computer.',
  needs_script: 'This site needs JavaScript.',
  optional: 'optional',
  home: {
    title: 'What would you like to do?',
    intro: 'For some things we have to be sure that it is you. We send you a code for those.',
    tasks: {
      'portal-sign-in': 'See your accounts in the portal',
      'sign-up': 'Get our news for businesses',
      'request-records': 'Get a copy of your records',
      'delete-account': 'Close and delete your account',
      'enter-code': 'Enter a code that we have sent you',
    } satisfies Partial<Record<FormId, string>>,
  },
  code: {
    for: 'For',
    other: 'Not you?',
    again: 'Enter another code',
    done: 'We have your code',
  },
  sign_in: {
    other_browser: 'If you asked in another browser a moment ago, go on there.',
  },
  portal: {
    title: 'Portal',
    code_sent: {
      text: 'We have sent you a code. The portal opens as soon as it is confirmed.',
      link: 'Enter your code',
    },
    sign_in: { text: 'Please sign in to see your accounts.', link: 'Sign in' },
    closed: {
      title: 'The portal is closed',
      text: 'Your access has ended. Ask for another code to come back.',
      link: 'Sign in again',
    },
    inside: {
      title: 'Your accounts',
      text: 'You are signed in. The portal closes by itself after an hour.',
      accounts: [
        { name: 'Business account', number: '•••• 4471', balance: '€ 48,210.60' },
        { name: 'Savings', number: '•••• 9032', balance: '€ 120,000.00' },
        { name: 'Card', number: '•••• 0018', balance: '€ -1,284.15' },
      ],
    },
  },
} as const;

/** What is wrong with a field, by the name of the refusal. */
export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  missing: 'Please fill in this field.',
  not_an_email: 'Please enter an email address, such as name@company.example.',
  too_long: 'This is too long.',
};

export const UNSENT = 'We could not take that. Please try again in a moment.';
