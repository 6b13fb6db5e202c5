import { MINUTE, startJourney, type Journey } from '../support/journey.ts';
import { wrongCode } from '../support/journey-rep.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const ASK = 'Delete my account';
const ADA = 'ada.moreno@fjordkraft.example';
const REFUSED = '13. Refuse the request | Done';

/** Ada has asked, and the workflow waits for her code. */
async function asked(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.starts(ASK);
  await view.waitsAt('Wait for the code');
  return { ...journey, view };
}

/** Both codes that Ada enters are wrong. */
async function guessesTwice(view: Visitor, code: string): Promise<void> {
  await view.outside.entersCode(wrongCode(code, 1));
  await view.waitsAt('Wait for a second try');
  await view.outside.entersAnotherCode(wrongCode(code, 2));
  await view.finishes();
}

test('the right code from the mailbox on file confirms the request', async () => {
  const { view, workbench } = await asked();
  await view.outside.reads('Enter it within 10 minutes');
  await view.stepShows('Wait for the code', '10:00 left');
  expect(await view.messages()).toEqual([ADA]);
  await view.picture('use-1-waits');
  workbench.emulator.clock.advance(MINUTE);
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Thank you. We are checking your code.');
  await view.finishes();
  expect(await view.way()).toEqual([
    '1. Note that the request waits | Done',
    '2. Forget what was entered before | Done',
    '3. Send a code | Done | Send status: Sent',
    '4. Was a code sent? | Took “Sent”',
    '5. Has a code been entered already? | Took “None met”',
    '6. Wait for the code | It happened',
    '7. Check the code | Done | Result: Verified',
    '8. What was the result? | Took “Verified”',
    '9. Confirm the request | Done',
  ]);
  await view.picture('use-1-confirmed');

  const ada = await view.opensRecord();
  await ada.propertyShows('account_request', 'Confirmed');
  await ada.propertyShows('otp_status', 'Verified');
  await ada.propertyShows('otp_verified_at', '23 Nov 2026, 12:01');
  await ada.propertyShows('otp_verified_purpose', 'Before a sensitive change');
  await ada.propertyShows('otp_assurance', 'Does not prove an identity.');
  await ada.propertyShows('otp_entered_code', /^--$/);
  await ada.timelineShows(
    'A workflow had a code sent to a•••@fjordkraft.example',
    'Verified: the code sent to a•••@fjordkraft.example was entered in a form',
  );
});

test('without a code the request is refused once the time is up', async () => {
  const { view, workbench } = await asked();
  workbench.emulator.clock.advance(10 * MINUTE);
  await view.finishes();
  expect((await view.way()).slice(5)).toEqual([
    '6. Wait for the code | It did not happen in time',
    '7. Check the code | Done | Result: Ran out',
    '8. What was the result? | Took “None met”',
    REFUSED,
  ]);
  const ada = await view.opensRecord();
  await ada.propertyShows('account_request', 'Refused');
  await ada.propertyShows('otp_verified_at', /^--$/);
});

test('a wrong code gets a second try, and the right one then confirms', async () => {
  const { view } = await asked();
  const code = await view.codeInInbox();
  await view.outside.entersCode(wrongCode(code));
  await view.waitsAt('Wait for a second try');
  await view.stepShows('7. Check the code', 'Result: Wrong code');
  await view.picture('use-1-second-try');
  await view.outside.entersAnotherCode(code);
  await view.finishes();
  expect((await view.way()).slice(7)).toEqual([
    '8. What was the result? | Took “Wrong code”',
    '9. Confirm the request | Done',
    '10. Wait for a second try | It happened',
    '11. Check the second try | Done | Result: Verified',
    '12. What was the result? | Took “Verified”',
  ]);
  const ada = await view.opensRecord();
  await ada.propertyShows('account_request', 'Confirmed');
  await ada.timelineShows('Wrong code entered in a form; 4 tries are left', 'Verified: the code');
});

test('an address that was changed after the code was sent makes the code worthless', async () => {
  const { view, workbench, rep } = await asked();
  const code = await view.codeInInbox();
  workbench.emulator.clock.advance(MINUTE);
  const maya = await rep();
  await maya.changesProperty('Email', 'ada@elsewhere.example');
  await view.outside.button('Not you?').click();
  await view.outside.fillsIn({ Email: 'ada@elsewhere.example' });
  await view.outside.entersCode(code);
  await view.finishes();
  expect((await view.way()).slice(6)).toEqual([
    '7. Check the code | Done | Result: Record changed since',
    '8. What was the result? | Took “None met”',
    REFUSED,
  ]);
});

test('a form that is sent by a double press sends one message', async () => {
  const { visitor } = await startJourney();
  const view = await visitor();
  await view.outside.follows('Close and delete your account');
  await view.outside.fillsIn({ Email: ADA });
  await view.outside.button('Delete my account').dblclick();
  await view.waitsAt('Wait for the code');
  expect(await view.enrolments()).toBe(1);
  expect(await view.messages()).toEqual([ADA]);
});

test('who asks again within a minute goes on with the code that is under way', async () => {
  const { view } = await asked();
  const code = await view.codeInInbox();
  await guessesTwice(view, code);
  await view.starts(ASK);
  await view.waitsAt('Wait for the code');
  await view.stepShows('Send a code', 'Not sent again: the last code is still good');
  expect(await view.enrolments()).toBe(2);
  expect(await view.messages()).toEqual([ADA]);
  await view.outside.entersCode(code);
  await view.finishes();
  expect((await view.way()).at(-1)).toBe('9. Confirm the request | Done');
});
