import { MINUTE, startJourney } from '../support/journey.ts';

test('wrong codes count down to a last try, then the card says how to go on', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  await maya.triesWrong(code, 1, 'That is not the code. 4 tries left.');
  await maya.propertyShows('otp_status', 'Wrong code entered');
  await maya.picture('wrong');
  await maya.triesWrong(code, 2, 'That is not the code. 3 tries left.');
  await maya.codeField.fill('');
  await maya.triesWrong(code, 1, 'You have tried this one, and it was wrong.');
  await maya.sees(/left · 3 tries left/);
  await maya.triesWrong(code, 3, 'That is not the code. 2 tries left.');
  await maya.triesWrong(
    code,
    4,
    'Last try. If it is wrong, this code ends and you need a new one.',
  );
  await maya.picture('last-try');
  await maya.triesWrong(code, 5, /^No tries left$/);
  await maya.sees('Send a new one and ask the caller to read the newest message.');
  await maya.propertyShows('otp_status', 'Tries used up');
  await maya.timelineShows('no tries are left');
  await maya.picture('used-up');
  await maya.sees(/^Send a new code in/);
});

test('a code that ran out says so, and leads to a new one', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.sendsCode();
  workbench.emulator.clock.advance(5 * MINUTE);
  await maya.reloads();
  await maya.sees(/^The code ran out$/, 'stopped working at 12:05');
  await maya.button('Send a new code').waitFor();
  await maya.picture('expired');
});

test.each(['right', 'wrong'])('a late %s code is told that the code ran out', async (kind) => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  workbench.emulator.clock.advance(5 * MINUTE);
  if (kind === 'right') await maya.pastes(code);
  else await maya.triesWrong(code, 1, 'The code');
  await maya.sees(/^The code ran out$/, 'stopped working at 12:05', 'Send a new code');
  await maya.seesNoMore('Code from the caller');
  expect(await maya.words()).not.toMatch(/wrong|tries|verified/i);
  expect(await maya.timelineEntries(/wrong code|verified:/i)).toBe(0);
});

test('a canceled code is over for everybody', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.sendsCode();
  await maya.press('Cancel code');
  await maya.sees(/^The code was canceled$/, 'You canceled the code for a•••@fjordkraft.example');
  await maya.propertyShows('otp_status', 'Cancelled');
  await maya.timelineShows('Maya Lindqvist cancelled the code');
  await maya.picture('canceled');
});
