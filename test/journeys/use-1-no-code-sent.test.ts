import { CONTACT, MINUTE, startJourney, type Journey } from '../support/journey.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const ASK = 'Delete my account';
const ADA = 'ada.moreno@fjordkraft.example';
const REFUSED = '13. Refuse the request | Done';

/** Ada has asked, and HubSpot fails whenever her code is to be sent. */
async function askedInVain(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.breaks('503: not available', 'Our ledger');
  await view.starts(ASK);
  await view.waitsAt('Send a code', 'trying again');
  return { ...journey, view };
}

/** Somebody asks in Ada's name, and guesses at the code as often as the workflow lets them. */
async function guessedByStranger(
  { workflows }: Journey['workbench'],
  request: number,
): Promise<void> {
  workflows.submitForm('delete-account', { email: ADA });
  const now = () => workflows.enrolments().at(-1);
  const until = async (state: 'waiting' | 'finished', steps: number): Promise<void> => {
    while (now()?.status !== state || now()?.steps.length !== steps)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  for (const [guess, stepsBefore] of [6, 9].entries()) {
    await until('waiting', stepsBefore);
    const code = String(100_000 + 2 * request + guess);
    workflows.submitForm('enter-code', { email: ADA, otp_entered_code: code });
  }
  await until('finished', 12);
}

test('after ten wrong codes in a week no code is sent, and the step says for how long', async () => {
  const { visitor, workbench } = await startJourney();
  for (let request = 0; request < 5; request += 1) {
    await guessedByStranger(workbench, request);
    workbench.emulator.clock.advance(11 * MINUTE);
  }
  const view = await visitor();
  await view.starts(ASK);
  await view.stepShows('Send a code', 'this record is locked for this purpose, for up to 7 days');
  await view.finishes();
  expect((await view.way()).at(-1)).toBe(REFUSED);
});

test('an address that came onto the record today gets no code, and the step says why', async () => {
  const { visitor } = await startJourney();
  const view = await visitor();
  await view.choosesRecord(CONTACT.changedByMaya);
  await view.starts(ASK);
  await view.outside.reads('If this address belongs to an account, a code is on its way.');
  await view.finishes();
  await view.stepShows(
    'Send a code',
    'Not sent: the email address came onto the record less than 24 hours ago',
  );
  expect((await view.way()).slice(2)).toEqual([
    '3. Send a code | Done | Send status: Not sent: the address is too new',
    '4. Was a code sent? | Took “None met”',
    REFUSED,
  ]);
  expect(await view.messages()).toEqual([]);
  await view.picture('use-1-too-new');
  const clara = await view.opensRecord();
  await clara.propertyShows('account_request', 'Refused');
});

test('a contact who has lost the address meanwhile gets no code, and the step says what to look at', async () => {
  const { view, rep, workbench } = await askedInVain();
  const maya = await rep();
  await maya.changesProperty('Email', '');
  await view.mends();
  workbench.emulator.clock.advance(MINUTE);
  await view.finishes();
  await view.stepShows(
    'Send a code',
    'Send status: Not sent: there is no address to send to',
    'Check the field Send to, and the record it names.',
  );
  expect((await view.way()).at(-1)).toBe(REFUSED);
  expect(await view.messages()).toEqual([]);
});

test('HubSpot failing while the code is sent delays the message, and the step shows the tries', async () => {
  const { view, workbench } = await askedInVain();
  await view.stepShows('Send a code', '1 call failed. The last one:', /^next try in \d:\d\d$/);
  expect(await view.messages()).toEqual([]);
  await view.picture('use-1-trying-again');
  workbench.emulator.clock.advance(MINUTE);
  await view.stepShows('Send a code', '2 calls failed. The last one:');
  await view.mends();
  workbench.emulator.clock.advance(MINUTE);
  await view.waitsAt('Wait for the code');
  expect(await view.messages()).toEqual([ADA]);
  await view.outside.entersCode(await view.codeInInbox());
  await view.finishes();
  await view.stepShows('Send a code', 'Send status: Sent', '2 calls failed.');
  expect((await view.way()).at(-1)).toBe('9. Confirm the request | Done');
});
