import { IRENE, MINUTE, startJourney, TOM } from '../support/journey.ts';

test('two supervisors lift a lock and confirm by hand, and the next code counts as ever', async () => {
  const { rep, workbench } = await startJourney({ callerCheck: { wrongPerWeek: 1 } });
  const irene = await rep({ user: IRENE });
  await irene.triesWrong(await irene.sendsCode(), 1, /^Locked until/);
  workbench.emulator.clock.advance(MINUTE);
  await irene.picture('override-locked');
  await irene.press('Unlock…');
  await irene.picture('override-reason');
  await irene.asksFor('Ask to unlock', 'She read it from an old message');
  await irene.sees(/^Waiting for a second supervisor$/, 'You asked to unlock this reason');
  await irene.picture('override-waiting');
  const tom = await rep({ user: TOM });
  await tom.sees('Irene Costa asked to unlock this reason', 'Confirm only if you are sure');
  await tom.picture('override-second-person');
  await tom.press('Confirm unlocking');
  await tom.sees(/^No tries left$/);
  await tom.timelineShows('Unlocked by Irene Costa and Tom Okafor');

  await tom.press('Confirm by hand…');
  await tom.asksFor('Ask to confirm by hand', 'Her phone was stolen; I know her voice');
  await tom.sees(/^Waiting for a second supervisor$/);
  await irene.reloads();
  await irene.press('Confirm by hand');
  await irene.sees('Confirmed by hand by Tom Okafor and you: no code was entered.');
  await irene.picture('override-by-hand');
  await irene.propertyShows('otp_status', 'Confirmed by hand');
  await irene.propertyShows('otp_assurance', 'No code was entered.');
  await irene.timelineShows('Confirmed by hand by Tom Okafor and Irene Costa: no code was entered');

  await irene.press('Send code');
  await irene.messageArrives(2);
  await irene.pastes(await irene.codeInInbox());
  await irene.sees(/^Verified$/);
  await irene.propertyShows('otp_status', 'Verified');
});
