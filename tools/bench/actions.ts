import {
  functionMemory,
  openAccount,
  otherThan,
  type Account,
} from '../../test/support/account.ts';
import { enterOnPage, newestCode, Workflow } from '../../test/support/workflow.ts';
import { below, forComparison, type Figure } from './figure.ts';
import { LATENCY_MS, measure, medianOf, type Measured } from './measured.ts';

const RUNS = 5;
const MINUTE = 60_000;
const WAIT = { purpose: 'caller_check', recipient: 'enrolled_contact', channel: 'email' };
const APPROVAL = { purpose: 'deal_approval', recipient: 'record_owner', channel: 'email' };

/** What the workflow actions and the page cost, at 150 ms a call. */
export async function actionFigures(): Promise<Figure[]> {
  const runs = new Map<string, Measured[]>();
  for (let run = 0; run < RUNS; run += 1) {
    const account = await openAccount();
    account.emulator.settings.latencyMs = LATENCY_MS;
    for (const [name, step] of steps(account)) {
      const measured = await measure(account, step);
      runs.set(name, [...(runs.get(name) ?? []), measured]);
      account.emulator.clock.advance(MINUTE);
    }
  }
  return [
    ...[...runs].flatMap(([name, measured]) => {
      const { calls, sequence, ms } = medianOf(measured);
      return [
        forComparison(`${name}: HubSpot calls`, calls, 'calls'),
        forComparison(`${name}: calls in sequence`, sequence, 'calls'),
        below(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms', 2_000),
      ];
    }),
    ...(await memoryFigures(['otp-generate', 'otp-verify', 'otp-enter'])),
  ];
}

/** In the order in which they are done: one account's afternoon. */
function* steps(account: Account): Generator<[string, () => Promise<unknown>]> {
  const workflow = new Workflow(account);
  const approvals = new Workflow(account, { deal: aDeal(account) });
  let challenge = '';
  yield [
    'Generate OTP',
    async () => (challenge = (await workflow.generate())['challenge_id'] ?? ''),
  ];
  const code = newestCode(account);
  yield ['Verify OTP, wrong code', () => workflow.verify(otherThan(code, 1))];
  yield ['page, wrong code', () => enterOnPage(account, { challenge, code: otherThan(code, 2) })];
  yield ['Verify OTP, right code', () => workflow.verify(code)];
  yield ['Send OTP and wait', () => workflow.run('send-and-wait', WAIT)];
  yield ['Generate OTP for a deal', () => approvals.generate(APPROVAL)];
  const approval = newestCode(account);
  yield [
    'Verify OTP for a deal, right code',
    () => approvals.verify(approval, { purpose: 'deal_approval' }),
  ];
}

function aDeal({ emulator }: Account): string {
  return emulator.records.create('deals', {
    dealname: 'Harbour crane',
    amount: '50000',
    dealstage: 'contractsent',
    hubspot_owner_id: '901',
  });
}

async function memoryFigures(names: readonly string[]): Promise<Figure[]> {
  const figures = [];
  for (const name of names) {
    const megabytes = (await functionMemory(name)) / 1024 / 1024;
    figures.push(below(`memory of ${name}’s process`, megabytes, 'MB', 100));
  }
  return figures;
}
