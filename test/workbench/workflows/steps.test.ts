import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import type { DelayUntilStep, Step } from '../../../workbench/workflows/workflow.ts';
import {
  ADA,
  cityOf,
  closeStages,
  mark,
  MINUTE,
  NOON,
  setStage,
  signIn,
  whenSignedIn,
} from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

const onCode = (name: string, when: readonly string[] | 'known', ...steps: Step[]) => ({
  name,
  when,
  steps,
});

const branch = (cases: ReturnType<typeof onCode>[], ...otherwise: Step[]): Step => ({
  kind: 'branch',
  id: 'branch',
  title: 'Which?',
  on: { property: 'otp_entered_code' },
  cases,
  otherwise,
});

const CASES = [
  onCode('One', ['1'], mark('one')),
  onCode('Some', ['1', '2'], mark('some')),
  onCode('Any', 'known', mark('any')),
];

test.each([
  ['1', 'One', 'one'],
  ['2', 'Some', 'some'],
  ['3', 'Any', 'any'],
  ['', 'None met', 'none'],
  [undefined, 'None met', 'none'],
])('with the value %j a branch takes the first case that fits: %s', async (value, taken, city) => {
  const stage = await setStage([whenSignedIn(branch(CASES, mark('none')))], {}, ({ records }) => {
    const code = value === undefined ? {} : { otp_entered_code: value };
    records.create('contacts', { email: ADA, ...code });
  });
  const id = signIn(stage);
  expect((await stage.finished()).steps[0]).toEqual({
    kind: 'branch',
    id: 'branch',
    title: 'Which?',
    taken,
    state: 'done',
    at: NOON,
    endedAt: NOON,
  });
  expect(cityOf(stage, id)).toBe(city);
});

test('a branch does not come back to the steps below it', async () => {
  const stage = await setStage([whenSignedIn(branch(CASES), mark('below'))]);
  const id = signIn(stage);
  await stage.finished();
  expect(cityOf(stage, id)).toBeUndefined();
});

test('a "Go to" leads to a step of another branch and on from there', async () => {
  const go: Step = { kind: 'go_to', step: 'mark-there' };
  const there = [mark('before'), mark('there'), mark('end')];
  const stage = await setStage([whenSignedIn(branch([onCode('Any', 'known', ...there)], go))]);
  const id = signIn(stage);
  const { steps } = await stage.finished();
  expect(steps.map((step) => step.id)).toEqual(['branch', 'mark-there', 'mark-end']);
  expect(cityOf(stage, id)).toBe('end');
});

test('a property is written as a workflow writes it, and cleared by an empty value', async () => {
  const stage = await setStage([whenSignedIn(mark('Oslo'), mark('', 'clear'))]);
  const id = signIn(stage);
  await stage.finished();
  const city = stage.emulator.records.get('contacts', id)?.history['city'];
  expect(city).toMatchObject([
    { value: '', sourceType: 'AUTOMATION_PLATFORM' },
    { value: 'Oslo', sourceType: 'AUTOMATION_PLATFORM' },
  ]);
});

test('a write that the account refuses fails its step, and the record goes on', async () => {
  const bad: Step = {
    kind: 'set_property',
    id: 'bad',
    title: 'Misspelt',
    property: 'portal_access',
    value: 'granted ',
  };
  const stage = await setStage([whenSignedIn(bad, mark('Oslo'))]);
  const id = signIn(stage);
  const { steps } = await stage.finished();
  expect(steps[0]).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('portal_access'),
  });
  expect(cityOf(stage, id)).toBe('Oslo');
});

test('a delay ends when the clock of the account has passed it, and no sooner', async () => {
  const delay: Step = { kind: 'delay', id: 'hour', title: 'Wait', minutes: 60 };
  const stage = await setStage([whenSignedIn(delay, mark('Oslo'))]);
  const id = signIn(stage);
  expect((await stage.waiting()).steps).toEqual([
    {
      kind: 'delay',
      id: 'hour',
      title: 'Wait',
      at: NOON,
      state: 'waiting',
      wait: { until: NOON + 60 * MINUTE },
    },
  ]);
  stage.emulator.clock.advance(60 * MINUTE - 1);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(cityOf(stage, id)).toBeUndefined();
  stage.emulator.clock.advance(1);
  expect((await stage.finished()).steps[0]).toEqual({
    kind: 'delay',
    id: 'hour',
    title: 'Wait',
    at: NOON,
    state: 'done',
    endedAt: NOON + 60 * MINUTE,
  });
  expect(cityOf(stage, id)).toBe('Oslo');
});

test('a delay ends by itself where the clock runs', async () => {
  const delay: Step = { kind: 'delay', id: 'blink', title: 'Wait', minutes: 0.001 };
  const stage = await setStage([whenSignedIn(delay, mark('Oslo'))]);
  stage.emulator.clock.run();
  signIn(stage);
  const [step] = (await stage.finished()).steps;
  expect(step).toMatchObject({ state: 'done' });
  expect((step?.endedAt ?? 0) - (step?.at ?? 0)).toBeGreaterThanOrEqual(60);
});

describe('a delay until an event', () => {
  const until = (event: DelayUntilStep['event']): Step => ({
    kind: 'delay_until',
    id: 'until',
    title: 'Wait for it',
    event,
    atMostMinutes: 10,
  });
  const KNOWN = until({ property: 'otp_entered_code', becomes: 'known' });
  const SEVEN = until({ property: 'otp_entered_code', becomes: { value: '7' } });

  async function waitingAt(step: Step, code?: string) {
    const stage = await setStage([whenSignedIn(step, mark('Oslo'))], {}, ({ records }) => {
      records.create('contacts', { email: ADA, ...(code && { otp_entered_code: code }) });
    });
    const id = signIn(stage);
    await stage.waiting();
    const enter = (value: string) =>
      stage.emulator.records.update('contacts', id, { otp_entered_code: value });
    return { stage, id, enter };
  }

  test.each([
    ['a property gets a value', KNOWN, undefined, '123456'],
    ['a property gets another value', KNOWN, '111111', '123456'],
    ['a property gets this value', SEVEN, '6', '7'],
  ])('goes on at once when %s', async (_, step, before, entered) => {
    const { stage, id, enter } = await waitingAt(step, before);
    enter(entered);
    expect((await stage.finished()).steps[0]).toMatchObject({ because: 'event', endedAt: NOON });
    expect(cityOf(stage, id)).toBe('Oslo');
  });

  test.each([
    ['a property is cleared', KNOWN, '123456', ''],
    ['a property gets another value than that', SEVEN, undefined, '6'],
    ['a property is written with the value that it has', KNOWN, '123456', '123456'],
  ])('does not go on when %s', async (_, step, before, entered) => {
    const { stage, enter } = await waitingAt(step, before);
    enter(entered);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stage.only().status).toBe('waiting');
  });

  test('what was there before does not end it, as HubSpot documents', async () => {
    const { stage } = await waitingAt(SEVEN, '7');
    expect(stage.only().steps[0]).toMatchObject({ wait: { until: NOON + 10 * MINUTE } });
  });

  test('goes on after its longest time without the event', async () => {
    const { stage, id, enter } = await waitingAt(KNOWN);
    stage.emulator.clock.advance(10 * MINUTE);
    const { steps } = await stage.finished();
    expect(steps[0]).toMatchObject({ because: 'time', endedAt: NOON + 10 * MINUTE });
    expect(cityOf(stage, id)).toBe('Oslo');
    enter('123456');
    expect(stage.all()).toHaveLength(1);
  });

  test('an event of another record does not end it', async () => {
    const { stage } = await waitingAt(KNOWN);
    stage.emulator.records.create('contacts', { otp_entered_code: '123456' });
    stage.emulator.records.create('deals', { otp_entered_code: '123456' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stage.only().status).toBe('waiting');
  });
});
