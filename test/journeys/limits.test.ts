import { MINUTE, startJourney } from '../support/journey.ts';
import type { RepAtWork } from '../support/journey-rep.ts';

const TRIES_LEFT = ['4 tries', '3 tries', '2 tries', '1 try'];

async function usesUpTheTries(rep: RepAtWork, code: string, end: RegExp): Promise<void> {
  for (const [step, left] of TRIES_LEFT.entries()) {
    await rep.triesWrong(code, step + 1, `${left} left`);
  }
  await rep.triesWrong(code, 5, end);
}

test('the same code goes out again after a pause, until the address has had enough', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  expect(await maya.button(/^Send again in (1:00|0:5\d)$/).isDisabled()).toBe(true);
  for (const messages of [2, 3]) {
    workbench.emulator.clock.advance(MINUTE);
    await maya.reloads();
    await maya.press(/^Send again$/);
    await maya.messageArrives(messages);
    expect(await maya.codeInInbox()).toBe(code);
  }
  await maya.sees('There were many messages lately');
  expect(await maya.button(/^Send again/).count()).toBe(0);
  await maya.picture('no-more-messages');
  await maya.press('Cancel code');
  await maya.sees(/^Send a new code in \d:\d\d$/);
  expect(await maya.button(/^Send a new code in/).isDisabled()).toBe(true);
  await maya.picture('send-limit');
});

test('ten wrong codes lock the reason, and no other', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await usesUpTheTries(maya, await maya.sendsCode(), /^No tries left$/);
  workbench.emulator.clock.advance(MINUTE);
  await maya.reloads();
  await maya.press('Send a new code');
  await maya.messageArrives(2);
  await usesUpTheTries(maya, await maya.codeInInbox(), /^Locked until/);
  await maya.sees('There were too many wrong codes for this reason', 'call back on a phone number');
  expect(await maya.button(/send/i).count()).toBe(0);
  await maya.picture('locked');
  workbench.emulator.clock.advance(MINUTE);
  await maya.reloads();
  await maya.sees(/^Locked until/);
  await maya.pickReason('Portal access');
  await maya.button('Send code').waitFor();
});
