import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  type Account,
} from '../../../support/account.ts';
import {
  answersIn,
  askAudit,
  askToTheEnd,
  entryOf,
  faultsIn,
  KEEP,
  keptBy,
  misreported,
  oldAndNew,
} from '../../../support/old-entries.ts';
import { deliverUntilAnswered } from '../../../support/redelivery.ts';
import { saveIn } from '../../../support/saved-settings.ts';
import { everyFifth } from '../../../support/ways-to-fail.ts';
import { newCallback, Workflow } from '../../../support/workflow.ts';
import type { ReductionEntry } from '../../../../src/otp/entry.ts';
import type { Fault } from '../../../../workbench/emulator/emulator.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const DAY = 24 * 3_600_000;

const reducedIn = (account: Account) =>
  keptBy(account).filter((kept) => entryOf(kept).entry === 'reduced');
const notesIn = (account: Account): ReductionEntry[] =>
  keptBy(account)
    .map(entryOf)
    .filter((entry) => entry.entry === 'reduction');
const noted = (account: Account): number =>
  notesIn(account).reduce((sum, { entries }) => sum + entries, 0);

/** How many entries that do not bear checking a run has found, as it says. */
const leftBy = ({ summary = '' }: Record<string, string>): number =>
  Number(/ (\d+) entr\w+ do(?:es)? not bear checking/.exec(summary)?.[1] ?? 0);

test('what is due is reduced as the audit page counts it, and the trail says by which workflow', async () => {
  const { account } = await oldAndNew();
  const { reduced: due } = await askToTheEnd(account, { action: 'retention', run: false });
  const outputs = await new Workflow(account).outputs('retention', {});
  expect(outputs).toMatchObject({ result: 'reduced', entries: String(due), error_code: '' });
  expect(reducedIn(account)).toHaveLength(due);
  expect(keptBy(account).find(({ kind }) => kind === 'reduction')).toMatchObject({
    outcome: 'retention',
    actor: 'Workflow 4001 (confirmed by HubSpot)',
    actor_id: 'workflow:4001',
    summary: `A workflow had ${due} entries reduced, which had been kept as long as they are to be.`,
  });
  expect(misreported(account)).toEqual([]);
  expect(await faultsIn(account)).toEqual([]);
  const looked = await askAudit(account, { action: 'retention', run: false });
  expect(looked).toMatchObject({
    part: { reduced: 0, last: { by: 'Workflow 4001 (confirmed by HubSpot)' } },
  });
  const next = await new Workflow(account).outputs('retention', {});
  expect(next).toMatchObject({ result: 'nothing_due', entries: '0' });
});

test('T38 whatever a workflow asks for, nothing is reduced that the settings keep', async () => {
  const account = await openAccount();
  const workflow = new Workflow(account);
  answersIn(account, 3);
  account.emulator.clock.advance(4_000 * DAY);
  const fields = { purpose: 'caller_check', days: 1, keep: { caller_check: 30 } };
  expect(await workflow.outputs('retention', { days: 1 })).toMatchObject({
    result: 'nothing_set',
    entries: '0',
  });
  expect((await workflow.run('retention', fields)).statusCode).toBe(400);
  await saveIn(account, { keep: { ...KEEP, caller_check: null, portal_access: 30 } });
  expect(await workflow.outputs('retention', {})).toMatchObject({ result: 'nothing_due' });
  expect(reducedIn(account)).toEqual([]);
});

test('what one call has no time for is reduced by the next, behind what has to stay', async () => {
  const account = await openAccount();
  const { settings, clock } = account.emulator;
  settings.rateLimit.enabled = false;
  await saveIn(account, { keep: { ...KEEP, deal_approval: 30 } });
  // More than one slow call can look at, which nobody may cover up.
  answersIn(account, 350, (body) => body.replace('A test.', 'Another.'));
  answersIn(account, 20);
  clock.advance(100 * DAY);
  const workflow = new Workflow(account);
  settings.latencyMs = 450;
  const execution = { action: 'retention', fields: {}, callbackId: newCallback() } as const;
  const [first] = (await deliverUntilAnswered(workflow, execution)).slice(-1);
  expect(first?.body.outputFields).toMatchObject({ result: 'more_due' });
  settings.latencyMs = 0;
  clock.advance(DAY);
  const second = await workflow.outputs('retention', {});
  expect(leftBy(second)).toBeLessThan(350);
  expect([reducedIn(account).length, noted(account)]).toEqual([20, 20]);
  clock.advance(DAY);
  const third = await workflow.outputs('retention', {});
  expect(third).toMatchObject({ result: 'nothing_due', error_code: '' });
  expect(leftBy(third)).toBe(350);
});

test('a run that began in the middle says that more may be due, and the next one sees to it', async () => {
  const account = await openAccount();
  const { settings, clock } = account.emulator;
  settings.rateLimit.enabled = false;
  await saveIn(account, { keep: { ...KEEP, portal_access: 90 } });
  answersIn(account, 350, (body) => body.replace('A test.', 'Another.'), 'portal_access');
  clock.advance(11 * DAY);
  answersIn(account, 20);
  clock.advance(89 * DAY);
  const workflow = new Workflow(account);
  settings.latencyMs = 450;
  const execution = { action: 'retention', fields: {}, callbackId: newCallback() } as const;
  await deliverUntilAnswered(workflow, execution);
  settings.latencyMs = 0;
  clock.advance(3 * DAY);
  const second = await workflow.outputs('retention', {});
  expect(second).toMatchObject({ result: 'more_due', entries: '0' });
  const third = await workflow.outputs('retention', {});
  expect(third).toMatchObject({ entries: '20' });
  expect(reducedIn(account)).toHaveLength(20);
});

test('a schedule that enrolls more contacts, or a second workflow, finds it taken on for the day', async () => {
  const { account, fresh } = await oldAndNew();
  const [one, other, second] = [
    new Workflow(account),
    new Workflow(account, { contact: fresh.contact }),
    new Workflow(account, { id: 4002 }),
  ];
  const outputs = await Promise.all(
    [one, other, second].map((workflow) => workflow.outputs('retention', {})),
  );
  const results = outputs.map(({ result }) => result).sort();
  expect(results).toEqual(['already_taken', 'already_taken', 'reduced']);
  expect(noted(account)).toBe(reducedIn(account).length);
  account.emulator.clock.advance(DAY);
  expect(await second.outputs('retention', {})).not.toMatchObject({ result: 'already_taken' });
});

/** An account with seven entries that are due and three that are not, at which the n-th call of a run fails. */
async function runWithKilledCall(kind: Fault['kind'], nth: number): Promise<string[]> {
  const account = await openAccount();
  const { emulator } = account;
  await saveIn(account, { keep: KEEP });
  answersIn(account, 7);
  emulator.clock.advance(100 * DAY);
  answersIn(account, 3);
  emulator.clock.advance(60_000);
  const workflow = new Workflow(account);
  const problems: string[] = [];
  const { run } = workflow;
  workflow.run = async (...asked) => {
    const answer = await run.apply(workflow, asked);
    if (reducedIn(account).length > noted(account)) problems.push('reduced without a note');
    return answer;
  };
  emulator.faults.add({ kind, nth, times: 1 });
  const execution = { action: 'retention', fields: {}, callbackId: newCallback() } as const;
  const [last] = (await deliverUntilAnswered(workflow, execution)).slice(-1);
  emulator.faults.clear();
  const { outputFields } = (await workflow.run('retention', {}, execution.callbackId)).body;
  const isSame = JSON.stringify(outputFields) === JSON.stringify(last?.body.outputFields);
  const { result = '' } = outputFields ?? {};
  if (!isSame) problems.push('answered twice');
  if (!['reduced', 'nothing_due'].includes(result)) problems.push(`came to ${result}`);
  if (reducedIn(account).length !== 7) problems.push(`${reducedIn(account).length} reduced`);
  if (noted(account) !== 7) problems.push(`${noted(account)} noted`);
  if (misreported(account).length > 0) problems.push('shown otherwise than sealed');
  const faults = await faultsIn(account);
  return [...problems, ...faults.map(({ fault }) => fault)].map((one) => `${kind} ${nth}: ${one}`);
}

const putOffAt = (nth: number): Fault => ({ kind: '429_daily', nth });

test('T32 a run that is stopped at any call, in any way, is brought to its end by HubSpot’s next delivery: once, and with a note', async () => {
  const places = Array.from({ length: 14 }, (_, i) => i + 1);
  // Put off for a day at each: what was begun is then taken up by another delivery.
  const cases = [...everyFifth(places, 0), ...places.map(putOffAt)];
  const found: string[] = [];
  for (let i = 0; i < cases.length; i += 13) {
    const some = cases.slice(i, i + 13);
    const problems = some.map(({ kind, nth = 1 }) => runWithKilledCall(kind, nth));
    found.push(...(await Promise.all(problems)).flat());
    await closeAccounts();
  }
  expect(found).toEqual([]);
});

test('T31 delivered again and side by side, it is done once and answered once', async () => {
  const { account } = await oldAndNew();
  const { reduced: due } = await askToTheEnd(account, { action: 'retention', run: false });
  const workflow = new Workflow(account);
  const callback = newCallback();
  await Promise.all([1, 2, 3].map(() => workflow.run('retention', {}, callback)));
  expect(noted(account)).toBe(due);
  expect(reducedIn(account)).toHaveLength(due);
  const first = await workflow.outputs('retention', {}, callback);
  account.emulator.clock.advance(2 * DAY);
  expect(await workflow.outputs('retention', {}, callback)).toEqual(first);
  expect(await faultsIn(account)).toEqual([]);
});

test('beside somebody who presses the button, all comes to the same end', async () => {
  const { account } = await oldAndNew();
  const { reduced: due } = await askToTheEnd(account, { action: 'retention', run: false });
  await Promise.all([
    new Workflow(account).outputs('retention', {}),
    askToTheEnd(account, { action: 'retention', run: true }),
  ]);
  expect(reducedIn(account)).toHaveLength(due);
  expect(noted(account)).toBeGreaterThanOrEqual(due);
  expect(misreported(account)).toEqual([]);
  expect(await faultsIn(account)).toEqual([]);
});

test('nothing is reduced by settings that nobody saved', async () => {
  const { account } = await oldAndNew();
  const { records } = account.emulator;
  const version = records
    .list('p_otp_entry')
    .find(({ properties }) => properties['kind'] === 'settings');
  const entry = (version?.properties['entry'] ?? '').replace('90', '30');
  records.update('p_otp_entry', version?.id ?? '', { entry });
  const outputs = await new Workflow(account).outputs('retention', {});
  expect(outputs).toMatchObject({ result: 'failed', entries: '0', error_code: 'TRAIL_BROKEN' });
  expect(reducedIn(account)).toEqual([]);
});
