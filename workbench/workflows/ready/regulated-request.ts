import type { Workflow } from '../workflow.ts';
import {
  checkCode,
  FORGET_EARLIER_CODE,
  ifVerified,
  sendCode,
  setProperty,
  waitForCode,
  whenEntered,
} from './code-steps.ts';

const PURPOSE = 'regulated_request';
const send = sendCode('send', 'Send a code', PURPOSE, 5);
const check = checkCode('check', 'Check the code', PURPOSE, send.id);

/** Every step leaves its line on the contact's timeline. */
export const regulatedRequest: Workflow = {
  id: 192_814_105,
  name: 'Request my records',
  about: 'Records are handed out only to who has entered a code from the mailbox on file.',
  objectType: 'contacts',
  trigger: { on: 'form_submitted', form: 'request-records' },
  steps: [
    setProperty('wait', 'Note that the request waits', 'records_request', 'waiting'),
    FORGET_EARLIER_CODE,
    send,
    whenEntered(waitForCode('entered', 'Wait for the code', 5), [
      check,
      ifVerified(
        check,
        [setProperty('confirm', 'Confirm the request', 'records_request', 'confirmed')],
        [setProperty('refuse', 'Refuse the request', 'records_request', 'refused')],
      ),
    ]),
  ],
};
