import { closeAccounts, closeFunctionHost, openAccount, Rep } from '../../../support/account.ts';
import { brokenPromises, decisionsOf } from '../../../support/ledger-invariants.ts';
import { ledgerOf } from '../../../support/stored-ledger.ts';
import { everyFifth, WAYS_THAT_DIFFER } from '../../../support/ways-to-fail.ts';
import { WorkflowScene } from '../../../support/workflow-scene.ts';
import { Workflow } from '../../../support/workflow.ts';
import { startMailServer, type MailServer } from '../../../delivery/support/mail-server.ts';
import type { Purpose } from '../../../../src/contract/vocabulary.ts';
import { DEFAULTS } from '../../../../src/otp/default-settings.ts';
import { policyOf } from '../../../../src/otp/policy.ts';
import type { Fault } from '../../../../workbench/emulator/emulator.ts';

jest.setTimeout(170_000);
const servers: MailServer[] = [];
afterEach(async () => {
  await Promise.all([closeAccounts(), ...servers.splice(0).map((server) => server.close())]);
});
afterAll(closeFunctionHost);

interface Operation {
  /** Whether an enrolment waits for the code before it begins. */
  waits: boolean;
  isOnPage: boolean;
  act(scene: WorkflowScene, lost?: number): Promise<object>;
  ends: {
    outcome: object;
    status: string;
    entries: number;
    /** What the waiting enrolment goes on with. */
    goesOn?: string;
  };
}

const VERIFIED = { status: 'verified', entries: 2, goesOn: 'verified' };
const WRONG = { status: 'wrong_code', entries: 2 };

const OPERATIONS = {
  'generate OTP': {
    ...{ waits: false, isOnPage: false },
    act: (scene, lost = 0) => scene.run('generate', scene.fields, { lost }),
    ends: {
      outcome: { send_status: 'sent', error_code: '' },
      ...{ status: 'code_sent', entries: 1 },
    },
  },
  'send OTP and wait': {
    ...{ waits: false, isOnPage: true },
    async act(scene, lost) {
      const outputs = await scene.hold(lost);
      await scene.press(scene.held.code);
      return outputs;
    },
    ends: { outcome: { send_status: 'sent', hs_execution_state: 'BLOCK' }, ...VERIFIED },
  },
  'verify OTP with the right code': {
    ...{ waits: true, isOnPage: false },
    act: (scene, lost) => scene.verify(scene.held.code, lost),
    ends: { outcome: { result: 'verified', error_code: '' }, ...VERIFIED },
  },
  'verify OTP with a wrong code': {
    ...{ waits: true, isOnPage: false },
    act: (scene, lost) => scene.verify(scene.wrongCode, lost),
    ends: { outcome: { result: 'wrong_code', attempts_left: '4', error_code: '' }, ...WRONG },
  },
  'verify OTP with a code that came too late': {
    ...{ waits: true, isOnPage: false },
    act(scene, lost) {
      scene.account.emulator.clock.advance(11 * 60_000);
      return scene.verify(scene.held.code, lost);
    },
    ends: {
      outcome: { result: 'expired', attempts_left: '', error_code: '' },
      ...{ status: 'code_sent', entries: 1 },
    },
  },
  'the right code on a page': {
    ...{ waits: true, isOnPage: true },
    act: (scene, lost) => scene.press(scene.held.code, lost),
    ends: { outcome: { result: 'verified' }, ...VERIFIED },
  },
  'a wrong code on a page': {
    ...{ waits: true, isOnPage: true },
    act: (scene, lost) => scene.press(scene.wrongCode, lost),
    ends: { outcome: { result: 'wrong_code', triesLeft: 4 }, ...WRONG },
  },
} as const satisfies Readonly<Record<string, Operation>>;

const NAMES = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

/** What is not as it must be once an operation is over; its timeline may be looked at later. */
function problemsAfter(
  scene: WorkflowScene,
  { ends }: Operation,
  outcome: object,
  { isTold = true } = {},
): string[] {
  const { account, messages } = scene;
  const stored = ledgerOf(account);
  const purpose = scene.fields['purpose'] as Purpose;
  const problems = brokenPromises(
    stored,
    account.keys,
    policyOf(DEFAULTS, { purpose, pathway: 'workflow' }),
  );
  const { length } = decisionsOf(stored, account.keys);
  if (length !== ends.entries) problems.push(`${length} entries`);
  if (messages !== 1) problems.push(`${messages} messages`);
  const said = new Map<string, unknown>(Object.entries(outcome));
  if (!Object.entries(ends.outcome).every(([name, value]) => said.get(name) === value))
    problems.push(`the outcome is ${JSON.stringify(outcome)}`);
  return [
    ...problems,
    ...shownProblems(scene, ends.status),
    ...(isTold ? toldProblems(scene, ends.entries) : []),
    ...waitingProblems(scene, ends.goesOn),
  ];
}

function shownProblems({ record }: WorkflowScene, status: string): string[] {
  const { otp_status: shown, otp_entered_code: left } = record;
  return [
    ...(shown === status ? [] : [`the record says ${shown}`]),
    ...(left ? ['the code is left in its property'] : []),
  ];
}

/** Whether the timeline tells every entry, and each once. */
function toldProblems({ account, fields }: WorkflowScene, entries: number): string[] {
  const occurrences = account.emulator.events.occurrences();
  const told = occurrences.map(({ properties }) => properties['otp_entry']).sort();
  const name = `workflow/${String(fields['purpose'])}`;
  const wanted = Array.from({ length: entries }, (_, i) => `${name}:${i + 1}`);
  const isTwice = new Set(occurrences.map(({ uuid }) => uuid)).size < occurrences.length;
  return [
    ...(told.join() === wanted.join()
      ? []
      : [`the timeline tells ${told.join()} of ${wanted.join()}`]),
    ...(isTwice ? ['the timeline has an event twice'] : []),
  ];
}

/** Whether the enrolment that waited went on once and rightly, where HubSpot held it for that long. */
function waitingProblems(
  { completed, waiting, account }: WorkflowScene,
  goesOn: string | undefined,
): string[] {
  const isLetGo = waiting !== undefined && account.emulator.clock.now() >= waiting.until;
  const wanted = goesOn === undefined || isLetGo ? '' : `${waiting?.callbackId} ${goesOn}`;
  const went = completed
    .map(({ callbackId, outputFields }) => `${callbackId} ${String(outputFields['result'])}`)
    .join();
  return went === wanted ? [] : [`went on with "${went}" rather than "${wanted}"`];
}

/** Does an operation while something goes wrong, as often as HubSpot and people repeat it. */
async function play(scene: WorkflowScene, operation: Operation, fault: Fault): Promise<object> {
  const { faults } = scene.account.emulator;
  if (operation.waits) await scene.hold();
  faults.add({ ...fault, times: 1 });
  const outcome = await operation.act(scene);
  faults.clear();
  return outcome;
}

/**
 * The same on a contact, and what is wrong before and after its card has been looked at. After an action
 * nothing is left for the card to do; after a page, the timeline may be.
 */
async function playThenLook(
  scene: WorkflowScene,
  operation: Operation,
  fault: Fault,
): Promise<string[]> {
  const { account } = scene;
  const outcome = await play(scene, operation, fault);
  const isTold = !operation.isOnPage;
  const before = problemsAfter(scene, operation, outcome, { isTold });
  account.emulator.clock.advance(21_000);
  await new Rep(account).look();
  await new Rep(account, { userId: 72 }).look();
  const after = problemsAfter(scene, operation, outcome);
  return [...before.map((problem) => `${problem} before anybody looked`), ...after];
}

const AT_ONCE = 52;

/** Each fault in an account of its own; what came of them that must not. */
async function playEach(
  faults: readonly Fault[],
  playOne: (fault: Fault) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < faults.length; i += AT_ONCE) {
    const some = faults.slice(i, i + AT_ONCE).map(async (fault) => {
      const problems = await playOne(fault);
      const { kind, nth, path } = fault;
      if (problems.length > 0)
        found.push(`${kind} at call ${nth} of ${String(path ?? 'all')}: ${problems.join('; ')}`);
    });
    await Promise.all(some);
    await closeAccounts();
  }
  return found;
}

/* An operation makes six to ten calls. */
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const anyCall = (which: number): Fault[] => everyFifth(PLACES, which);

test.each(NAMES)(
  'T31 T32 T34 killing any one call of %s, in any way: HubSpot and people repeat it, and it ends right and once',
  async (name) => {
    const found = await playEach(anyCall(NAMES.indexOf(name)), async (fault) =>
      playThenLook(await WorkflowScene.open(), OPERATIONS[name], fault),
    );
    expect(found).toEqual([]);
  },
);

test.each(NAMES)(
  'T31 when our first two answers to %s get lost, the third says the same and nothing happens twice',
  async (name) => {
    const operation: Operation = OPERATIONS[name];
    const scene = await WorkflowScene.open();
    if (operation.waits) await scene.hold();
    const outcome = await operation.act(scene, 2);
    expect(problemsAfter(scene, operation, outcome)).toEqual([]);
  },
);

test('T34 on a deal, which no card looks at, the page itself sees to it that record and timeline say so', async () => {
  const faults = WAYS_THAT_DIFFER.flatMap((kind): Fault[] => [
    { kind, path: /events/ },
    { kind, method: 'PATCH', path: /objects/ },
  ]);
  const operation = OPERATIONS['the right code on a page'];
  const found = await playEach(faults, async (fault) => {
    const scene = await dealScene();
    return problemsAfter(scene, operation, await play(scene, operation, fault));
  });
  expect(found).toEqual([]);
});

async function dealScene(): Promise<WorkflowScene> {
  const account = await openAccount();
  const properties = { dealname: 'Harbour crane', amount: '50000', hubspot_owner_id: '901' };
  const deal = account.emulator.records.create('deals', properties);
  account.emulator.clock.advance(60_000);
  const fields = { purpose: 'deal_approval', recipient: 'record_owner', channel: 'email' };
  return new WorkflowScene(account, new Workflow(account, { deal }), fields);
}

describe('by SMTP, which cannot tell a second try from a second message', () => {
  const FROM = 'from=verify@northwind.example&name=Northwind%20Bank';

  async function smtpScene(): Promise<WorkflowScene> {
    const server = await startMailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
    servers.push(server);
    const route = `smtp://127.0.0.1:${server.port}?${FROM}`;
    return WorkflowScene.open({ OTP_EMAIL_ROUTE: route }, () => server.delivered.length);
  }

  test('T31 T32 T34 killing any one call of generate OTP: one message leaves, and it ends right', async () => {
    const passing = anyCall(0).filter(
      ({ kind }) => kind !== '429_daily' && WAYS_THAT_DIFFER.includes(kind),
    );
    const found = await playEach(passing, async (fault) =>
      playThenLook(await smtpScene(), OPERATIONS['generate OTP'], fault),
    );
    expect(found).toEqual([]);
  });

  test('a hand-over that cannot be noted for the rest of the day is called unconfirmed, and one message leaves', async () => {
    const { ends, ...operation } = OPERATIONS['generate OTP'];
    const unconfirmed = {
      ...operation,
      ends: { ...ends, outcome: { send_status: 'unconfirmed', error_code: '' } },
    };
    const note: Fault = { kind: '429_daily', path: /p_otp_entry$/, nth: 2 };
    expect(await playThenLook(await smtpScene(), unconfirmed, note)).toEqual([]);
  });
});
