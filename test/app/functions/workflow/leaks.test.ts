import {
  closeAccounts,
  closeFunctionHost,
  functionOutput,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../../support/account.ts';
import { secretsOf, spellingsOf, tracesIn, type Unspeakable } from '../../../support/traces.ts';
import { enterOnPage, newestCode, postEntry, Workflow } from '../../../support/workflow.ts';
import { WorkflowScene } from '../../../support/workflow-scene.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const ADDRESSES = ['ada.osei@example.com', 'dana@northwind.example'];
const MINUTE = 60_000;

/** What was said on the way, and every code, right or wrong, that went in or out. */
interface Told {
  answers: unknown[];
  codes: string[];
}

/** All three actions and the page, on a contact: right, wrong, late, and with HubSpot failing halfway. */
async function onContact(scene: WorkflowScene, { answers, codes }: Told): Promise<void> {
  const { account, workflow } = scene;
  const { clock, faults } = account.emulator;
  const keep = (answer: unknown): void => void answers.push(answer);
  const both = (code: string): [string, string] => {
    codes.push(code, otherThan(code));
    return [otherThan(code), code];
  };
  keep(await workflow.run('generate', scene.fields));
  for (const code of both(newestCode(account))) keep(await workflow.verify(code));
  clock.advance(11 * MINUTE);

  const { challenge_id: challenge = '' } = await workflow.generate({ digits: '8' });
  for (const code of both(newestCode(account)))
    keep(await enterOnPage(account, { challenge, code }));
  clock.advance(11 * MINUTE);

  faults.add({ kind: '502_after', path: /single-email/ });
  faults.add({ kind: 'reset_after', path: /p_otp_entry$/, nth: 2 });
  keep(await scene.hold());
  const [wrong, right] = both(scene.held.code);
  keep(await scene.verify(wrong));
  faults.add({ kind: '502_html', path: /events/ });
  faults.add({ kind: '503', path: /callbacks/ });
  keep(await scene.verify(right));
  clock.advance(11 * MINUTE);

  keep(await scene.hold());
  keep(await scene.press(both(scene.held.code)[1]));
  clock.advance(11 * MINUTE);

  keep(await workflow.run('generate', scene.fields));
  const [, late] = both(newestCode(account));
  clock.advance(11 * MINUTE);
  keep(await workflow.verify(late));
  keep(await new Rep(account).ask({ action: 'state' }));
}

/** A deal's approval by its owner: refused after a change, wrong, and right. */
async function onDeal(account: Account, { answers, codes }: Told): Promise<void> {
  const { records, clock } = account.emulator;
  const deal = records.create('deals', { amount: '50000', hubspot_owner_id: '901' });
  clock.advance(MINUTE);
  const workflow = new Workflow(account, { deal });
  const fields = { purpose: 'deal_approval', recipient: 'record_owner', channel: 'email' };
  for (const change of [{ amount: '7' }, {}]) {
    const { challenge_id: challenge = '' } = await workflow.generate(fields);
    const code = newestCode(account);
    codes.push(code, otherThan(code));
    records.update('deals', deal, change);
    answers.push(await workflow.verify(otherThan(code), { purpose: 'deal_approval' }));
    answers.push(await enterOnPage(account, { challenge, code }));
    clock.advance(11 * MINUTE);
  }
}

/** Whatever can be refused or go wrong, with a code wherever somebody could put one. */
async function amiss(account: Account, { answers, codes }: Told): Promise<void> {
  const workflow = new Workflow(account);
  const { challenge_id: challenge = '' } = await workflow.generate();
  const code = newestCode(account);
  codes.push(code);
  const fields = { purpose: 'portal_access', code };
  for (const wrong of [{ challenge: code }, { code_property: code }, { purpose: code }])
    answers.push(await workflow.run('verify', { ...fields, ...wrong }));
  answers.push(await workflow.run('verify', { ...fields, code: { nested: code } }));
  answers.push(await workflow.call('verify', { code }, { 'x-hubspot-signature-v3': code }));
  const delivery = workflow.delivery('verify', fields);
  answers.push(await workflow.deliver('verify', { ...delivery, secret: `not ${code}` }));
  const odd = [code, [code], { code }, { challenge: code, code, request: code }];
  for (const body of [...odd, { challenge, code, request: 'press-12345678', [code]: code }])
    answers.push(await postEntry(account, body));
  await duringFailures(account, async () => {
    answers.push(await workflow.run('verify', fields));
    answers.push(await postEntry(account, { challenge, code, request: 'press-12345678' }));
  });
}

/** Does something while the ledger cannot be reached, does not add up, and the app is not set up. */
async function duringFailures(account: Account, act: () => Promise<void>): Promise<void> {
  const { emulator, env } = account;
  emulator.faults.add({ kind: '502_html', path: /p_otp_entry/, times: Infinity });
  await act();
  emulator.faults.clear();
  for (const { id } of emulator.records.list('p_otp_entry'))
    emulator.records.update('p_otp_entry', id, { entry: '{"code":"none of ours"}' });
  await act();
  env['OTP_PEPPER'] = 'short';
  await act();
}

const ENTERED = 'otp_entered_code';

/** What somebody can read, without what was entered into the property for entered codes. */
const withoutEntered = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (name === ENTERED ? undefined : part));

/** The calls without the message that was sent and what HubSpot said of that property. */
function callsOf({ emulator }: Account): string {
  const calls = emulator.journal.entries().map(({ requestBody, responseBody, ...call }) => ({
    ...call,
    requestBody: call.path.includes('single-email') ? null : requestBody,
    responseBody: withoutEntered(responseBody),
  }));
  return JSON.stringify(calls);
}

/** What of the account is ours: it repeats no address. */
function ours({ emulator, contact }: Account): string {
  const { properties } = emulator.records.get('contacts', contact) ?? {};
  const own = Object.entries(properties ?? {}).filter(([name]) => name.startsWith('otp_'));
  const requests = emulator.journal.entries().filter(({ path }) => !path.includes('single-email'));
  return JSON.stringify([
    ...[own, emulator.records.list('p_otp_entry'), emulator.events.occurrences()],
    ...[emulator.notesOf('contacts', contact), requests.map(({ requestBody }) => requestBody)],
  ]);
}

test.each([
  ['with custom events', true],
  ['with notes for want of custom events', false],
])(
  'T23 T33 no code, right or wrong, no secret and no address is left anywhere but in the message, %s',
  async (_, customEvents) => {
    const account = await openAccount();
    account.emulator.settings.tiers.customEvents = customEvents;
    account.emulator.settings.rateLimit.enabled = false;
    const scene = new WorkflowScene(account);
    const secrets = secretsOf(account);
    const told: Told = { answers: [], codes: [] };
    await onContact(scene, told);
    await onDeal(account, told);
    await amiss(account, told);
    expect(account.emulator.notesOf('contacts', account.contact).length > 0).toBe(!customEvents);
    expect(scene.completed).toHaveLength(2);

    const { codes } = told;
    const unspeakable: Unspeakable = { codes, secrets, addresses: [] };
    const kept = {
      'the account': withoutEntered(account.emulator.snapshot().state),
      'the calls': callsOf(account),
    };
    expect(tracesIn(kept, unspeakable)).toEqual([]);
    const said = {
      'the answers': JSON.stringify(told.answers),
      'the completions': JSON.stringify(scene.completed),
      'the console': await functionOutput(),
      'what is ours': ours(account),
    };
    expect(tracesIn(said, { ...unspeakable, codes: [], addresses: ADDRESSES })).toEqual([]);
    const { 'what is ours': __, ...spoken } = said;
    expect(tracesIn(spoken, unspeakable)).toEqual([]);
  },
);

test('T33 the entered code is gone from its property as soon as it was checked, right, wrong or refused', async () => {
  const scene = await WorkflowScene.open();
  await scene.verify('123456');
  expect(scene.record[ENTERED] ?? '').toBe('');
  await scene.hold();
  const { code: right } = scene.held;
  for (const code of ['no code', scene.wrongCode, right, right]) {
    await scene.verify(code);
    expect(scene.record[ENTERED] ?? '').toBe('');
  }
});

test('the search would find a code however it was written, and does where it belongs', async () => {
  const scene = await WorkflowScene.open();
  await scene.hold();
  const codes = [scene.held.code];
  const messages = JSON.stringify(scene.account.emulator.emails.sent());
  const unspeakable = { codes, secrets: secretsOf(scene.account), addresses: ADDRESSES };
  expect(tracesIn({ 'the message': messages }, unspeakable)).toEqual([
    expect.stringMatching(/^\d{3} \d{3} in the message$/),
    'ada.osei@example.com in the message',
  ]);
  for (const word of spellingsOf(scene.held.code)) {
    const sink = JSON.stringify({ some: { property: word } });
    expect(tracesIn({ sink }, unspeakable)).toContain(`${word} in sink`);
  }
  for (const secret of secretsOf(scene.account))
    expect(tracesIn({ log: `token=${secret}` }, unspeakable)).toContain('a secret in log');
});
