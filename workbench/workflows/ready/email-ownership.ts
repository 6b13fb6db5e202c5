import type { Workflow } from '../workflow.ts';
import {
  checkCode,
  FORGET_EARLIER_CODE,
  goTo,
  ifEntered,
  ifVerified,
  sendCode,
  setProperty,
  waitForCode,
  whenEntered,
} from './code-steps.ts';

const PURPOSE = 'email_ownership';
const HOUR = 60;
const DAY = 24 * HOUR;

const confirm = setProperty('confirm', 'Confirm the address', 'email_confirmed', 'yes');
const nurture = setProperty(
  'nurture',
  'Hand over to marketing',
  'lifecyclestage',
  'marketingqualifiedlead',
);
const flag = setProperty('flag', 'Flag the address', 'email_confirmed', 'no');

const send = sendCode('send', 'Send a code', PURPOSE, DAY);
const check = checkCode('check', 'Check the code', PURPOSE, send.id);
const remind = sendCode('remind', 'Remind once, with a code', PURPOSE, DAY);
const checkLate = checkCode('check-late', 'Check the code', PURPOSE, remind.id);

const afterReminder = [
  remind,
  whenEntered(waitForCode('late', 'Wait another day', DAY), [
    checkLate,
    ifVerified(checkLate, [goTo(confirm)], [flag]),
  ]),
];

/** Who confirms goes on to nurture; who does not is reminded once, and flagged after that. */
export const emailOwnership: Workflow = {
  id: 192_814_103,
  name: 'Confirm the address of a new lead',
  about: 'Only leads who have entered a code from their mailbox are handed to marketing.',
  objectType: 'contacts',
  trigger: { on: 'form_submitted', form: 'sign-up' },
  steps: [
    {
      kind: 'branch',
      id: 'known',
      title: 'Is the address confirmed already?',
      on: { property: 'email_confirmed' },
      // Anybody can fill in the form with any address, and must not undo what its owner confirmed.
      cases: [{ name: 'Confirmed', when: ['yes'], steps: [] }],
      otherwise: [
        FORGET_EARLIER_CODE,
        send,
        whenEntered(waitForCode('entered', 'Wait half a day for the code', 12 * HOUR), [
          ifEntered(
            'in-time',
            [check, ifVerified(check, [confirm, nurture], afterReminder)],
            [goTo(remind)],
          ),
        ]),
      ],
    },
  ],
};
