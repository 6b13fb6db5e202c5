import { readActionDefinitions } from '../../workbench/workflows/action/definitions.ts';
import { createEngine, type Engine } from '../../workbench/workflows/engine.ts';
import { ifVerified, setProperty } from '../../workbench/workflows/ready/code-steps.ts';
import { sendAndWait } from '../../workbench/workflows/ready/send-and-wait.ts';
import { MINUTE, startJourney, TOM, type Journey } from '../support/journey.ts';

const PORTAL = 'Portal access for an hour';
const WAIT = 'Send a code and wait for it';
const ADA = 'ada.moreno@fjordkraft.example';
const SENT = 'Code sent to a•••@fjordkraft.example';

const engines: Engine[] = [];
afterEach(() => Promise.all(engines.splice(0).map((engine) => engine.close())));

/** Ada waits in a workflow of the account's own that asks staff to check who is calling. */
async function callsIn({ workbench }: Journey): Promise<void> {
  const send = sendAndWait('send', WAIT, {
    ...{ purpose: 'caller_check', recipient: 'enrolled_contact', minutes: 5 },
  });
  const note = (value: string) => [setProperty(value, 'Note it', 'portal_access', value)];
  const engine = createEngine({
    account: workbench.emulator,
    workflows: [
      {
        ...{ id: 192_814_199, name: 'Callers', about: 'Staff enter the code.' },
        ...{ objectType: 'contacts', trigger: { on: 'form_submitted', form: 'portal-sign-in' } },
        steps: [send, ifVerified(send, note('granted'), note('refused'))],
      },
    ],
    actions: readActionDefinitions(process.cwd()),
    endpointBaseUrl: workbench.endpointUrl,
    clientSecret: workbench.secrets['HUBSPOT_CLIENT_SECRET'] ?? '',
  });
  engines.push(engine);
  engine.submitForm('portal-sign-in', { email: ADA });
  while (engine.enrolments()[0]?.status !== 'waiting')
    await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a rep sees a workflow’s code, is told not to ask for it, and sees that it was entered', async () => {
  const { visitor, rep } = await startJourney();
  const view = await visitor();
  await view.starts(PORTAL);
  await view.outside.reads('Enter your code');
  await view.waitsAt(WAIT);
  const maya = await rep();
  await maya.sees(SENT, /^By a workflow, just now$/, /left · 5 tries left$/);
  await maya.sees('The recipient enters this code', /^Don’t ask for it/);
  expect(await maya.codeField.count()).toBe(0);
  await maya.picture('workflow-card-open');

  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Your code is confirmed');
  await maya.reloads();
  await maya.sees('Verified just now by somebody on a page for “Portal access”');
  await maya.propertyShows('otp_status', 'Verified');
  await maya.picture('workflow-card-verified');
  await maya.pickReason('Portal access, by a workflow (verified)');
  await maya.sees('It says nothing about a caller.');
});

test('a rep may cancel a workflow’s code, and the workflow goes on without it', async () => {
  const { visitor, rep } = await startJourney();
  const view = await visitor();
  await view.starts(PORTAL);
  await view.outside.reads('Enter your code');
  await view.waitsAt(WAIT);
  const maya = await rep();
  await maya.press('Cancel code');
  await maya.sees(/^The code was canceled$/);
  await view.finishes();
  await view.stepShows(WAIT, /Result: Cancelled or replaced/);
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('This code cannot be used');
  await maya.propertyShows('portal_access', 'Refused');
});

test('a rep’s own code and a workflow’s for the same contact do not touch each other', async () => {
  const { visitor, rep, workbench } = await startJourney();
  const view = await visitor();
  await view.starts(PORTAL);
  await view.waitsAt(WAIT);
  const workflows = await view.codeInInbox();
  workbench.emulator.clock.advance(MINUTE);
  const maya = await rep();
  await maya.sees(SENT);
  await maya.pickReason('Confirm who is calling');
  await maya.press('Send code');
  await maya.sees(/^By you, just now$/);
  await maya.messageArrives(2);
  await maya.pastes(await maya.codeInInbox());
  await maya.sees(/^Verified$/, 'The caller can read the mailbox a•••@fjordkraft.example.');
  await view.waitsAt(WAIT);
  await view.outside.entersCode(workflows);
  await view.outside.reads('Your code is confirmed');
  await view.waitsAt('Leave it open for an hour');
});

test('a code for a caller that a workflow sent is read out to the rep, and the workflow goes on', async () => {
  const journey = await startJourney();
  await callsIn(journey);
  const tom = await journey.rep({ user: TOM });
  await tom.sees(SENT, /^By a workflow, just now$/, 'the message shows the words');
  await tom.propertyShows('otp_purpose', 'Confirm who is calling');
  await tom.picture('workflow-card-caller');
  await tom.pastes(await tom.codeInInbox());
  await tom.sees(/^Verified$/, 'The caller can read the mailbox a•••@fjordkraft.example.');
  await tom.propertyShows('otp_verified_by', 'Tom Okafor');
  await tom.propertyShows('portal_access', 'Granted');
});
