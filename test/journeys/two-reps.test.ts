import { MINUTE, startJourney, TOM } from '../support/journey.ts';

test('a second rep sees the open code, who sent it, how long is left, and how it ended', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  workbench.emulator.clock.advance(2 * MINUTE);
  const tom = await rep({ user: TOM });
  await tom.sees('Code sent to a•••@fjordkraft.example', 'By Maya Lindqvist, 2 minutes ago');
  await tom.sees(/^(3:00|2:5\d) left · 5 tries left$/);
  const said = /the message shows the words (\w+ \w+)/;
  expect(said.exec(await tom.words())?.[1]).toBe(said.exec(await maya.words())?.[1]);
  await tom.picture('second-rep');
  await maya.pastes(code);
  await maya.sees(/^Verified$/);
  await tom.reloads();
  await tom.sees('Verified just now by Maya Lindqvist for “Confirm who is calling”');
});

test('a code that a colleague canceled is told by name', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.sendsCode();
  const tom = await rep({ user: TOM });
  await tom.press('Cancel code');
  await tom.sees('You canceled the code');
  await maya.reloads();
  await maya.sees('The code was canceled', 'Tom Okafor canceled the code for');
  await maya.picture('canceled-by-colleague');
});

test('of two reps who check at once one verifies, and the other sees it', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  const tom = await rep({ user: TOM });
  await tom.codeField.waitFor();
  await Promise.all([maya.codeField.fill(code), tom.codeField.fill(code)]);
  await Promise.all([maya, tom].map((each) => each.sees(/^Verified$/)));
  await maya.timelineShows('Verified: the code sent to');
  expect(await maya.timelineEntries('Verified: the code sent to')).toBe(1);
});
