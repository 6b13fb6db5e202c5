import { otherThan, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { enterOnPage, newestCode, type Workflow } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
});

const MINUTE = 60_000;
const advance = (ms: number) => account.emulator.clock.advance(ms);
const shown = () => account.emulator.records.get('contacts', account.contact)?.properties ?? {};

test('a wrong answer whose writing is slow hides no verification of another purpose', async () => {
  await workflow.generate();
  await workflow.verify(newestCode(account));
  advance(20 * MINUTE);
  const { challenge_id: portal = '' } = await workflow.generate();
  const code = newestCode(account);
  advance(6 * MINUTE);
  const { challenge_id: address = '' } = await workflow.generate({ purpose: 'email_ownership' });
  const codeForAddress = newestCode(account);
  advance(MINUTE);
  const { faults } = account.emulator;
  faults.add({ kind: 'slow', method: 'PATCH', path: /contacts/, ms: 2_500, times: 1 });
  const slow = enterOnPage(account, { challenge: portal, code: otherThan(code, 1) });
  while (shown()['otp_status'] !== 'wrong_code')
    await new Promise((resolve) => setTimeout(resolve, 20));
  advance(1_000);
  await enterOnPage(account, { challenge: portal, code: otherThan(code, 2) });
  advance(2_000);
  await enterOnPage(account, { challenge: address, code: codeForAddress });
  const before = shown();
  expect(before).toMatchObject({
    ...{ otp_status: 'verified', otp_verified_purpose: 'Confirm the email address' },
  });
  expect(await slow).toEqual({ result: 'wrong_code', triesLeft: 4 });
  expect(shown()).toEqual(before);
});
