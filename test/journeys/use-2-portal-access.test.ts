import { CONTACT, HOUR, startJourney, type Journey } from '../support/journey.ts';
import { wrongCode } from '../support/journey-rep.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const ENTER = 'Portal access for an hour';
const WAIT = 'Send a code and wait for it';
const ADA = 'ada.moreno@fjordkraft.example';
const REFUSED = ['3. What was the result? | Took “None met”', '7. Refuse access | Done'];
const TRIES_LEFT = ['4 tries', '3 tries', '2 tries', '1 try'];

/** Ada has signed in, and her browser has gone on to the page where the code is entered. */
async function signedIn(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.starts(ENTER);
  await view.outside.reads('Enter your code');
  return { ...journey, view };
}

test('the right code on the page opens the portal, and an hour later it is closed again', async () => {
  const { view, workbench } = await signedIn();
  await view.waitsAt(WAIT);
  expect(await view.messages()).toEqual([ADA]);
  await view.picture('use-2-enter');
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Your code is confirmed');
  await view.waitsAt('Leave it open for an hour');
  await view.outside.follows('Continue');
  await view.outside.reads('Your accounts', 'The portal closes by itself after an hour.');
  await view.picture('use-2-inside');
  expect(await view.way()).toEqual([
    '1. Note that access waits | Done',
    '2. Send a code and wait for it | Done | Send status: Sent · Result: Verified',
    '3. What was the result? | Took “Verified”',
    '4. Grant access | Done',
    '5. Leave it open for an hour | Waiting',
  ]);

  workbench.emulator.clock.advance(HOUR);
  await view.outside.reads('The portal is closed', 'Your access has ended.');
  await view.finishes();
  await view.stepShows('6. End access', 'Done');
  const ada = await view.opensRecord();
  await ada.propertyShows('portal_access', 'Expired');
  await ada.propertyShows('otp_verified_at', '23 Nov 2026, 12:00');
  await ada.propertyShows('otp_verified_by', 'Whoever had the code, on a page');
  await ada.timelineShows(
    'Verified: the code sent to a•••@fjordkraft.example was entered on a page',
  );
});

test('while the portal is open the contact’s property says so', async () => {
  const { view } = await signedIn();
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Your code is confirmed');
  const ada = await view.opensRecord();
  await ada.propertyShows('portal_access', 'Granted');
  await ada.propertyShows('otp_status', 'Verified');
});

test('five wrong codes end it, and the workflow says so', async () => {
  const { view } = await signedIn();
  const code = await view.codeInInbox();
  for (const [step, left] of TRIES_LEFT.entries()) {
    await view.outside.entersCode(wrongCode(code, step + 1));
    await view.outside.reads(`That is not the code. You have ${left} left.`);
  }
  await view.outside.entersCode(wrongCode(code, 5));
  await view.outside.reads('This code cannot be used', 'Ask for a new code');
  await view.finishes();
  expect((await view.way()).slice(1)).toEqual([
    '2. Send a code and wait for it | Done | Send status: Sent · Result: Too many wrong codes',
    ...REFUSED,
  ]);
  await view.picture('use-2-used-up');
  await view.outside.follows('Ask for a new code');
  await view.outside.reads('Portal sign-in');
  const ada = await view.opensRecord();
  await ada.propertyShows('portal_access', 'Refused');
  await ada.propertyShows('otp_status', 'Tries used up');
  await ada.timelineShows('Wrong code entered on a page; no tries are left');
});

test('somebody else who names Ada’s address in another browser is not let in', async () => {
  const { view, stranger, workbench } = await signedIn();
  await view.waitsAt(WAIT);
  const other = await stranger();
  await other.follows('See your accounts in the portal');
  await other.fillsIn({ Email: ADA });
  await other.button('Send me a code').click();
  await other.reads('If this address may use the portal, a code is on its way.');
  expect(await view.messages()).toEqual([ADA]);
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Your code is confirmed');
  await view.waitsAt('Leave it open for an hour');
  await view.outside.follows('Continue');
  await view.outside.reads('Your accounts');
  await other.page.goto(`${workbench.url}/site/portal`);
  await other.reads('Please sign in to see your accounts.');
  expect(await other.page.getByRole('heading').allInnerTexts()).toEqual(['Portal']);
});

test('a German is written to in German, and enters the code on a German page', async () => {
  const { visitor, workbench } = await startJourney();
  const { records } = workbench.emulator;
  records.update('contacts', CONTACT.changedDaysAgo, { hs_language: 'de' });
  const view = await visitor({ locale: 'de-DE' });
  await view.chooses(ENTER);
  await view.choosesRecord(CONTACT.changedDaysAgo);
  await view.starts(ENTER);
  await view.outside.reads('Geben Sie Ihren Code ein');
  await view.sees('Ihr Zugangscode für das Portal von Northwind Bank');
  await view.picture('use-2-german');
  const code = await view.codeInInbox();
  await view.outside.entersCode(wrongCode(code));
  await view.outside.reads('Sie haben noch 4 Versuche.');
  await view.outside.entersCode(code);
  await view.outside.reads('Ihr Code ist bestätigt');
  await view.waitsAt('Leave it open for an hour');
});
