import { startJourney } from '../support/journey.ts';

const MAIL = /\/single-email\/send/;
const LEDGER = /\/p_otp_entry/;

test('a message that HubSpot’s mail did not confirm may go out again, and arrives once', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  workbench.emulator.faults.add({ kind: '502_html', path: MAIL, times: Infinity });
  await maya.sees('Send the code to');
  await maya.press('Send code');
  await maya.sees('We could not confirm that the message left', 'same code, costs no try');
  expect(await maya.words()).not.toMatch(/code sent to/i);
  await maya.picture('send-unconfirmed');
  workbench.emulator.faults.clear();
  await maya.press(/^Send again$/);
  await maya.sees(/^Code sent to/);
  expect(await maya.messages()).toHaveLength(1);
  await maya.pastes(await maya.codeInInbox());
  await maya.sees(/^Verified$/);
});

test('a mail service that never answers leaves a code that works', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  workbench.emulator.faults.add({ kind: 'hang_after', path: MAIL, times: Infinity });
  await maya.sees('Send the code to');
  await maya.press('Send code');
  await maya.sees('Sending…');
  await maya.picture('sending');
  await maya.sees('We could not confirm that the message left');
  workbench.emulator.faults.clear();
  await maya.pastes(await maya.codeInInbox());
  await maya.sees(/^Verified$/);
  expect(await maya.messages()).toHaveLength(1);
});

test('answers that HubSpot goes on losing are found again by trying again', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  workbench.emulator.faults.add({ kind: 'reset_after', path: LEDGER, times: Infinity });
  await maya.pastes(code);
  await maya.sees('We don’t know yet whether that worked', 'nothing will happen twice');
  expect(await maya.words()).not.toMatch(/verified|that is not the code/i);
  await maya.picture('check-unconfirmed');
  workbench.emulator.faults.clear();
  await maya.press('Try again');
  await maya.sees(/^Verified$/);
  await maya.propertyShows('otp_status', 'Verified');
  // A look leaves the timeline to the first call for as long as that might still be under way.
  workbench.emulator.clock.advance(30_000);
  await maya.reloads();
  await maya.timelineShows('Verified: the code sent to');
  expect(await maya.timelineEntries('Verified: the code sent to')).toBe(1);
});

test('a wrong code whose answer was lost costs one try', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  workbench.emulator.faults.add({ kind: 'reset_after', path: LEDGER, times: Infinity });
  await maya.triesWrong(code, 1, 'We don’t know yet whether that worked');
  workbench.emulator.faults.clear();
  await maya.press('Try again');
  await maya.sees('That is not the code. 4 tries left.');
  await maya.reloads();
  await maya.sees(/left · 4 tries left/);
});

test('a record that HubSpot cannot show is told in words, and opens when tried again', async () => {
  const { rep, workbench } = await startJourney();
  workbench.emulator.faults.add({ kind: '502_html', path: /\/objects\//, times: Infinity });
  const maya = await rep();
  await maya.sees('HubSpot did not answer', 'can’t be shown yet');
  await maya.picture('unreachable');
  workbench.emulator.faults.clear();
  await maya.press('Try again');
  await maya.button('Send code').waitFor();
});
