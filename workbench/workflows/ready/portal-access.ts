import type { Workflow } from '../workflow.ts';
import { ifVerified, setProperty } from './code-steps.ts';
import { sendAndWait } from './send-and-wait.ts';

const HOUR = 60;
const send = sendAndWait('send', 'Send a code and wait for it', {
  purpose: 'portal_access',
  recipient: 'enrolled_contact',
  minutes: 10,
});

/** The code is entered on the app's own page; the grant ends by itself. */
export const portalAccess: Workflow = {
  id: 192_814_102,
  name: 'Portal access for an hour',
  about: 'A code from their mailbox lets a contact into the portal for one hour.',
  objectType: 'contacts',
  trigger: { on: 'form_submitted', form: 'portal-sign-in' },
  steps: [
    setProperty('wait', 'Note that access waits', 'portal_access', 'waiting'),
    send,
    ifVerified(
      send,
      [
        setProperty('grant', 'Grant access', 'portal_access', 'granted'),
        { kind: 'delay', id: 'hour', title: 'Leave it open for an hour', minutes: HOUR },
        setProperty('end', 'End access', 'portal_access', 'expired'),
      ],
      [setProperty('refuse', 'Refuse access', 'portal_access', 'refused')],
    ),
  ],
};
