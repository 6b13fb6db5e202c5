import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import type { Step, Trigger, Workflow } from '../../../workbench/workflows/workflow.ts';
import {
  ADA,
  checkStep,
  cityOf,
  closeStages,
  mark,
  MINUTE,
  NOON,
  sendStep,
  setStage,
  signIn,
  whenSignedIn,
  type Stage,
} from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

const HOUR_LONG: Step = { kind: 'delay', id: 'hour', title: 'Wait', minutes: 60 };
const CODE: Step = {
  kind: 'delay_until',
  id: 'code',
  title: 'Wait for a code',
  event: { property: 'otp_entered_code', becomes: 'known' },
  atMostMinutes: 10,
};

const when = (trigger: Trigger, objectType: Workflow['objectType'] = 'contacts'): Workflow => ({
  ...whenSignedIn(),
  objectType,
  trigger,
  steps: [],
});

const counted = (stage: Stage) => stage.all().map(({ record }) => record.id);
const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a form enrols its contact, and shows where and since when', async () => {
  const stage = await setStage([whenSignedIn(HOUR_LONG)]);
  const id = signIn(stage);
  expect(stage.only()).toMatchObject({
    id: expect.stringMatching(/^\d+$/),
    workflow: { id: 4001, name: 'Test' },
    record: { objectType: 'contacts', id },
    startedAt: NOON,
  });
  expect(await stage.waiting()).not.toHaveProperty('finishedAt');
  stage.emulator.clock.advance(60 * MINUTE);
  expect(await stage.finished()).toMatchObject({
    finishedAt: NOON + 60 * MINUTE,
    ended: 'completed',
  });
});

test('another form enrols nobody', async () => {
  const stage = await setStage([whenSignedIn(mark('Oslo'))]);
  stage.engine.submitForm('enter-code', { email: ADA, otp_entered_code: '123456' });
  await quiet();
  expect(stage.all()).toEqual([]);
});

test('a record that is in a workflow is not enrolled in it again, and is when it has left', async () => {
  const stage = await setStage([whenSignedIn(HOUR_LONG)]);
  const id = signIn(stage);
  await stage.waiting();
  signIn(stage);
  expect(counted(stage)).toEqual([id]);
  stage.emulator.clock.advance(60 * MINUTE);
  await stage.finished();
  signIn(stage);
  expect(counted(stage)).toEqual([id, id]);
});

test('two workflows with the same trigger both enrol', async () => {
  const stage = await setStage([
    whenSignedIn(HOUR_LONG),
    { ...whenSignedIn(HOUR_LONG), id: 4002, name: 'Other' },
  ]);
  signIn(stage);
  expect(stage.all().map(({ workflow }) => workflow.name)).toEqual(['Test', 'Other']);
});

test('a property that becomes known enrols, and so does each other value it gets', async () => {
  const stage = await setStage([when({ on: 'property', property: 'city', becomes: 'known' })]);
  const { records } = stage.emulator;
  const first = records.create('contacts', { city: 'Oslo' });
  const second = records.create('contacts', { phone: '+45' });
  records.update('contacts', second, { phone: '+46' });
  expect(counted(stage)).toEqual([first]);
  for (const city of ['Bergen', '', 'Bergen', 'Bergen']) {
    records.update('contacts', second, { city });
    await quiet();
  }
  expect(counted(stage)).toEqual([first, second, second]);
});

test('a property that changes to a value enrols, and not while it keeps it', async () => {
  const stage = await setStage([
    when({ on: 'property', property: 'city', becomes: { value: 'Oslo' } }),
  ]);
  const { records } = stage.emulator;
  const id = records.create('contacts', { city: 'Bergen' });
  for (const city of ['Oslo', 'Oslo', 'Ribe', 'Oslo']) {
    records.update('contacts', id, { city });
    records.update('contacts', id, { phone: city });
    await quiet();
  }
  expect(counted(stage)).toEqual([id, id]);
});

test('who met a trigger before the workflow was turned on is not enrolled', async () => {
  let id = '';
  const stage = await setStage(
    [when({ on: 'property', property: 'city', becomes: { value: 'Oslo' } })],
    {},
    ({ records }) => (id = records.create('contacts', { city: 'Oslo' })),
  );
  stage.emulator.records.update('contacts', id, { phone: '+45' });
  await quiet();
  expect(stage.all()).toEqual([]);
});

describe('a deal that reaches a stage with an amount', () => {
  const STAGE = { on: 'deal_stage', stage: 'contractsent', amountFrom: 50_000 } as const;

  test.each([
    ['comes into the stage', { amount: '50000' }, { dealstage: 'contractsent' }, true],
    ['is created there', undefined, { dealstage: 'contractsent', amount: '50000.00' }, true],
    [
      'becomes large enough there',
      { dealstage: 'contractsent', amount: '1' },
      { amount: '6E5' },
      true,
    ],
    ['is too small', { amount: '49999.99' }, { dealstage: 'contractsent' }, false],
    ['has no amount', {}, { dealstage: 'contractsent' }, false],
    [
      'has had its amount cleared',
      { amount: '50000' },
      { dealstage: 'contractsent', amount: '' },
      false,
    ],
    ['comes into another stage', { amount: '50000' }, { dealstage: 'closedwon' }, false],
    ['grows there', { dealstage: 'contractsent', amount: '50000' }, { amount: '90000' }, false],
  ])('one that %s', async (_, before, after, enrolled) => {
    let id = '';
    const stage = await setStage([when(STAGE, 'deals')], {}, ({ records }) => {
      if (before !== undefined) id = records.create('deals', before);
    });
    const { records } = stage.emulator;
    if (before === undefined) id = records.create('deals', after);
    else records.update('deals', id, after);
    await quiet();
    expect(counted(stage)).toEqual(enrolled ? [id] : []);
  });

  test('one without an amount reaches no amount at all', async () => {
    const stage = await setStage([when({ ...STAGE, amountFrom: 0 }, 'deals')]);
    stage.emulator.records.create('deals', { dealstage: 'contractsent' });
    const id = stage.emulator.records.create('deals', { dealstage: 'contractsent', amount: '0' });
    await quiet();
    expect(counted(stage)).toEqual([id]);
  });

  test('a contact is no deal', async () => {
    const stage = await setStage([
      when({ on: 'property', property: 'hubspot_owner_id', becomes: 'known' }, 'deals'),
    ]);
    stage.emulator.records.create('contacts', { hubspot_owner_id: '60100001' });
    await quiet();
    expect(stage.all()).toEqual([]);
  });
});

test("a workflow's own write can enrol in another workflow", async () => {
  const stage = await setStage([
    whenSignedIn(mark('Oslo')),
    { ...when({ on: 'property', property: 'city', becomes: { value: 'Oslo' } }), id: 4002 },
  ]);
  const id = signIn(stage);
  await stage.until(() => stage.all().length === 2);
  expect(counted(stage)).toEqual([id, id]);
});

test('a deleted record leaves its workflow wherever it waits', async () => {
  const stage = await setStage([whenSignedIn(HOUR_LONG, mark('Oslo'))]);
  const id = signIn(stage);
  await stage.waiting();
  stage.emulator.records.archive('contacts', id);
  expect(await stage.finished()).toMatchObject({
    ended: 'record_deleted',
    steps: [{ id: 'hour' }],
  });
  expect(cityOf(stage, id)).toBeUndefined();
});

test('whoever listens is told of every change, by the id of the enrolment', async () => {
  const stage = await setStage([whenSignedIn(HOUR_LONG)]);
  const told: [string, string][] = [];
  const stop = stage.engine.onChange((id) => {
    told.push([id, stage.only().status]);
  });
  signIn(stage);
  const { id } = await stage.waiting();
  expect(new Set(told.map(([of]) => of))).toEqual(new Set([id]));
  expect(told.map(([, status]) => status)).toEqual(['running', 'running', 'waiting']);
  stop();
  stage.emulator.clock.advance(60 * MINUTE);
  await stage.finished();
  expect(told).toHaveLength(3);
});

test('what a listener is shown cannot change what the engine knows', async () => {
  const stage = await setStage([whenSignedIn(HOUR_LONG)]);
  signIn(stage);
  const seen = await stage.waiting();
  seen.steps.length = 0;
  expect(stage.only().steps).toHaveLength(1);
});

test('once it is closed nothing goes on and nobody is enrolled', async () => {
  const stage = await setStage([whenSignedIn(sendStep(), mark('Oslo'))]);
  stage.action.answer(() => 'hang');
  const id = signIn(stage);
  await stage.until(() => stage.action.calls.length === 1);
  await stage.engine.close();
  stage.emulator.records.update('contacts', id, { otp_entered_code: '123456' });
  stage.emulator.clock.advance(1_000 * MINUTE);
  await quiet();
  expect(stage.action.calls).toHaveLength(1);
  expect(cityOf(stage, id)).toBeUndefined();
});

describe('two hundred records at once', () => {
  const WORKFLOW = whenSignedIn(sendStep(), CODE, checkStep(), mark('Oslo'));
  const COUNT = 200;

  test('all come through, each with its own calls, and no more calls are open than allowed', async () => {
    const stage = await setStage([WORKFLOW], { callsAtOnce: 7 });
    stage.action.answer(async ({ inputFields, object }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return inputFields['code'] === undefined
        ? { outputFields: { challenge: `c-${object.objectId}` } }
        : { outputFields: { result: 'verified' } };
    });
    const ids = Array.from({ length: COUNT }, (_, n) => signIn(stage, `person-${n}@example.com`));
    await stage.until(() => stage.all().every(({ status }) => status === 'waiting'));
    for (const id of ids) {
      stage.emulator.records.update('contacts', id, { otp_entered_code: id.slice(-6) });
    }
    await stage.until(() => stage.all().every(({ status }) => status === 'finished'));

    expect(ids.map((id) => cityOf(stage, id))).toEqual(ids.map(() => 'Oslo'));
    const checks = stage.action.calls.filter(({ call }) => call.inputFields['code'] !== undefined);
    expect(checks).toHaveLength(COUNT);
    for (const { call } of checks) {
      const id = String(call.object.objectId);
      expect(call.inputFields).toEqual({ code: id.slice(-6), challenge: `c-${id}` });
    }
    expect(new Set(stage.action.calls.map(({ call }) => call.callbackId)).size).toBe(2 * COUNT);
    expect(stage.action.mostAtOnce()).toBe(7);
  });
});

test('no code stands in what is shown of an enrolment, at any moment', async () => {
  const branch: Step = {
    kind: 'branch',
    id: 'branch',
    title: 'Is there a code?',
    on: { property: 'otp_entered_code' },
    cases: [{ name: 'Entered', when: 'known', steps: [checkStep('again'), mark('Oslo')] }],
    otherwise: [],
  };
  const stage = await setStage([whenSignedIn(sendStep(), CODE, checkStep(), branch)]);
  let tries = 0;
  stage.action.answer(({ inputFields }) => {
    if (inputFields['code'] === undefined) return { outputFields: { challenge: 'c1' } };
    tries += 1;
    return tries === 1
      ? { status: 500, text: inputFields['code'] }
      : { outputFields: { result: 'wrong_code' } };
  });
  const shown: string[] = [];
  stage.engine.onChange(() => shown.push(JSON.stringify(stage.all())));
  signIn(stage);
  await stage.waiting();
  stage.engine.submitForm('enter-code', { email: ADA, otp_entered_code: '482913' });
  await stage.until(() => tries === 1 && stage.only().status === 'waiting');
  stage.emulator.clock.advance(MINUTE);
  await stage.finished();
  expect(tries).toBe(3);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((text) => text.includes('482913'))).toEqual([]);
});
