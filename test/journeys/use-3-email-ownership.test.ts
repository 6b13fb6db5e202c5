import { HOUR, startJourney, type Journey } from '../support/journey.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const CONFIRM = 'Confirm the address of a new lead';
const WAIT = 'Wait half a day for the code';
const NORA = { 'First name': 'Nora', 'Last name': 'Lund', Email: 'nora@lund.example' };

async function signsUp(view: Visitor): Promise<void> {
  await view.outside.follows('Get our news for businesses');
  await view.outside.fillsIn(NORA);
  await view.outside.button('Sign up').click();
}

/** Nora, whom HubSpot did not know, has signed up, and the workflow waits for her code. */
async function signedUp(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.chooses(CONFIRM);
  await signsUp(view);
  await view.waitsAt(WAIT);
  return { ...journey, view };
}

test('a new lead who enters the code is confirmed and goes to marketing', async () => {
  const { view, workbench } = await signedUp();
  await view.outside.reads('Enter it within 24 hours to confirm your address.');
  await view.stepShows(WAIT, '12 h 0 min left');
  workbench.emulator.clock.advance(3 * HOUR);
  await view.outside.entersCode(await view.codeInInbox());
  await view.finishes();
  expect(await view.way()).toEqual([
    '1. Is the address confirmed already? | Took “None met”',
    '2. Forget what was entered before | Done',
    '3. Send a code | Done | Send status: Sent',
    '4. Has a code been entered already? | Took “None met”',
    '5. Wait half a day for the code | It happened',
    '6. Was a code entered? | Took “Entered”',
    '7. Check the code | Done | Result: Verified',
    '8. What was the result? | Took “Verified”',
    '9. Confirm the address | Done',
    '10. Hand over to marketing | Done',
  ]);
  expect(await view.messages()).toEqual([NORA.Email]);
  await view.picture('use-3-confirmed');
  const nora = await view.opensRecord();
  await nora.propertyShows('email_confirmed', 'Yes');
  await nora.propertyShows('lifecyclestage', 'Marketing Qualified Lead');
  await nora.propertyShows('otp_verified_at', '23 Nov 2026, 15:00');
  await nora.propertyShows('otp_verified_purpose', 'Confirm the email address');
  await nora.timelineShows('Verified: the code sent to n•••@lund.example was entered in a form');
});

test('who does not react is reminded once, with a new code that works', async () => {
  const { view, workbench } = await signedUp();
  const first = await view.codeInInbox();
  workbench.emulator.clock.advance(12 * HOUR);
  await view.waitsAt('Wait another day');
  await view.messageArrives(2);
  const second = await view.codeInInbox();
  expect(second).not.toBe(first);
  await view.picture('use-3-reminded');
  await view.outside.entersCode(second);
  await view.finishes();
  expect((await view.way()).slice(4)).toEqual([
    '5. Wait half a day for the code | It did not happen in time',
    '6. Was a code entered? | Took “None met”',
    '9. Confirm the address | Done',
    '10. Hand over to marketing | Done',
    '11. Remind once, with a code | Done | Send status: Sent',
    '12. Has a code been entered already? | Took “None met”',
    '13. Wait another day | It happened',
    '14. Check the code | Done | Result: Verified',
    '15. What was the result? | Took “Verified”',
  ]);
  expect(await view.messages()).toEqual([NORA.Email, NORA.Email]);
  const nora = await view.opensRecord();
  await nora.propertyShows('email_confirmed', 'Yes');
  await nora.propertyShows('lifecyclestage', 'Marketing Qualified Lead');
});

test('who does not react to the reminder either is flagged, and is no lead for marketing', async () => {
  const { view, workbench } = await signedUp();
  workbench.emulator.clock.advance(12 * HOUR);
  await view.waitsAt('Wait another day');
  workbench.emulator.clock.advance(24 * HOUR);
  await view.finishes();
  expect((await view.way()).slice(8)).toEqual([
    '13. Wait another day | It did not happen in time',
    '14. Check the code | Done | Result: Ran out',
    '15. What was the result? | Took “None met”',
    '16. Flag the address | Done',
  ]);
  expect(await view.messages()).toEqual([NORA.Email, NORA.Email]);
  await view.picture('use-3-flagged');
  const nora = await view.opensRecord();
  await nora.propertyShows('email_confirmed', 'No');
  await nora.propertyShows('lifecyclestage', 'Lead');
});

test('an address that the mail service refuses is flagged', async () => {
  const { visitor, workbench } = await startJourney();
  workbench.emulator.settings.tiers.transactionalEmail = false;
  const view = await visitor();
  await view.chooses(CONFIRM);
  await signsUp(view);
  await view.waitsAt(WAIT);
  await view.stepShows(
    'Send a code',
    'Send status: Not sent: the message was refused',
    /The address or number does not work, or the sender is not set up/,
  );
  workbench.emulator.clock.advance(12 * HOUR);
  await view.waitsAt('Wait another day');
  workbench.emulator.clock.advance(24 * HOUR);
  await view.finishes();
  expect((await view.way()).at(-1)).toBe('16. Flag the address | Done');
  expect(await view.messages()).toEqual([]);
});
