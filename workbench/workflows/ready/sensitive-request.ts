import type { Workflow } from '../workflow.ts';
import {
  checkCode,
  FORGET_EARLIER_CODE,
  goTo,
  ifVerified,
  sendCode,
  setProperty,
  waitForCode,
  whenEntered,
} from './code-steps.ts';

const PURPOSE = 'sensitive_request';
const confirm = setProperty('confirm', 'Confirm the request', 'account_request', 'confirmed');
const refuse = setProperty('refuse', 'Refuse the request', 'account_request', 'refused');
const send = sendCode('send', 'Send a code', PURPOSE, 10);
const check = checkCode('check', 'Check the code', PURPOSE, send.id);
const again = checkCode('check-again', 'Check the second try', PURPOSE, send.id);

/** A wrong code gets a second try; everything else is refused. */
export const sensitiveRequest: Workflow = {
  id: 192_814_101,
  name: 'Delete my account',
  about: 'An account is deleted only after its owner has entered a code from their mailbox.',
  objectType: 'contacts',
  trigger: { on: 'form_submitted', form: 'delete-account' },
  steps: [
    setProperty('wait', 'Note that the request waits', 'account_request', 'waiting'),
    FORGET_EARLIER_CODE,
    send,
    {
      kind: 'branch',
      id: 'sent',
      title: 'Was a code sent?',
      on: { output: [send.id, 'send_status'] },
      cases: [
        {
          name: 'Sent',
          when: ['sent', 'unconfirmed', 'already_sent'],
          steps: [
            whenEntered(waitForCode('entered', 'Wait for the code', 10), [
              check,
              {
                kind: 'branch',
                id: 'result',
                title: 'What was the result?',
                on: { output: [check.id, 'result'] },
                cases: [
                  { name: 'Verified', when: ['verified'], steps: [confirm] },
                  {
                    name: 'Wrong code',
                    when: ['wrong_code'],
                    steps: [
                      waitForCode('entered-again', 'Wait for a second try', 10),
                      again,
                      ifVerified(again, [goTo(confirm)], [goTo(refuse)]),
                    ],
                  },
                ],
                otherwise: [refuse],
              },
            ]),
          ],
        },
      ],
      otherwise: [goTo(refuse)],
    },
  ],
};
