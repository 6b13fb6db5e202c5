import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import type { Script } from './support/scripted-action.ts';
import {
  closeStages,
  DAY,
  HOUR,
  mark,
  MINUTE,
  NOON,
  sendStep,
  setStage,
  signIn,
  whenSignedIn,
  cityOf,
  type Stage,
} from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

const WORKFLOW = whenSignedIn(sendStep(), mark('Past'));

/** Moves the clock to where the waiting step goes on by itself, and waits until it has. */
async function jump(stage: Stage): Promise<void> {
  const { steps } = await stage.waiting();
  const step = steps.at(-1);
  const tries = stage.action.calls.length;
  stage.emulator.clock.set(step?.wait?.until ?? NaN);
  await stage.until(() => stage.action.calls.length > tries);
}

const retriesOf = (stage: Stage) => {
  const [step] = stage.only().steps;
  return step?.kind === 'action' ? step.retries : [];
};

test.each<[string, Script, string]>([
  ['answers 500', { status: 500 }, 'The action answered 500'],
  ['answers 503', { status: 503, text: '<html>' }, 'The action answered 503'],
  ['hangs up', 'drop', 'The connection broke'],
  ['does not answer in time', 'hang', 'The action did not answer in time'],
])('an action that %s is called again with the same callback id', async (_, script, why) => {
  const stage = await setStage([WORKFLOW], { timeoutMs: 200 });
  stage.action.answer((_call, number) => (number === 1 ? script : {}));
  const id = signIn(stage);
  await stage.waiting();
  expect(stage.only().steps[0]).toMatchObject({
    state: 'retrying',
    wait: { until: NOON + MINUTE },
    retries: [{ at: NOON, why, nextAt: NOON + MINUTE }],
  });
  await jump(stage);
  expect((await stage.finished()).steps[0]).toMatchObject({ state: 'done' });
  const [first, second] = stage.action.calls;
  expect(second?.raw).toBe(first?.raw);
  expect(second?.headers['x-hubspot-request-timestamp']).toBe(String(NOON + MINUTE));
  expect(cityOf(stage, id)).toBe('Past');
});

test('an action nobody listens for is called again', async () => {
  const stage = await setStage([WORKFLOW], { endpointBaseUrl: 'http://127.0.0.1:1' });
  signIn(stage);
  await stage.waiting();
  expect(retriesOf(stage)).toMatchObject([{ why: 'The connection broke' }]);
});

test('pauses grow up to eight hours, and after three days the step has failed', async () => {
  const stage = await setStage([WORKFLOW]);
  stage.action.answer(() => ({ status: 502 }));
  const id = signIn(stage);
  await stage.waiting();
  while (stage.only().status !== 'finished') {
    await jump(stage);
    await stage.until(() => stage.only().status !== 'running');
  }
  const retries = retriesOf(stage);
  const pauses = retries.flatMap(({ at, nextAt }) => (nextAt === undefined ? [] : nextAt - at));
  expect(pauses.slice(0, 4)).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE]);
  expect(Math.max(...pauses)).toBe(8 * HOUR);
  expect(retries.at(-1)?.at).toBeLessThanOrEqual(NOON + 3 * DAY);
  expect(retries.at(-1)?.at).toBeGreaterThan(NOON + 3 * DAY - 8 * HOUR);
  expect(new Set(stage.action.calls.map(({ call }) => call.callbackId)).size).toBe(1);
  expect(stage.only().steps[0]).toMatchObject({
    state: 'failed',
    message: 'The action answered 502',
  });
  expect(cityOf(stage, id)).toBe('Past');
});

test.each([
  ['1500', 1_500],
  ['0', 0],
  ['soon', MINUTE],
  [undefined, MINUTE],
])('after 429 with Retry-After %s it waits %d ms', async (retryAfter, ms) => {
  const stage = await setStage([WORKFLOW]);
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  stage.action.answer((_, number) => (number === 1 ? { status: 429, headers } : {}));
  signIn(stage);
  await stage.until(() => retriesOf(stage).length === 1);
  expect(retriesOf(stage)).toMatchObject([{ nextAt: NOON + ms, why: 'The action answered 429' }]);
  stage.emulator.clock.advance(ms);
  await stage.finished();
  expect(stage.action.calls).toHaveLength(2);
});

test('a record that is deleted while a call is to be made again leaves, and is called for no more', async () => {
  const stage = await setStage([WORKFLOW]);
  stage.action.answer(() => ({ status: 500 }));
  const id = signIn(stage);
  await stage.waiting();
  stage.emulator.records.archive('contacts', id);
  expect((await stage.finished()).ended).toBe('record_deleted');
  stage.emulator.clock.advance(DAY);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(stage.action.calls).toHaveLength(1);
});

test.each(['parallel', 'in_turn'] as const)(
  'delivered three times (%s), the calls are the same and the first answer counts',
  async (order) => {
    const stage = await setStage([WORKFLOW], { settings: { deliveries: { copies: 3, order } } });
    let answers = 0;
    stage.action.answer(async () => {
      const mine = (answers += 1);
      if (mine > 1) await stage.until(() => stage.only().status === 'finished');
      return { outputFields: { challenge: `c${mine}` } };
    });
    signIn(stage);
    const { steps } = await stage.finished();
    await stage.until(() => answers === 3);
    expect(new Set(stage.action.calls.map(({ raw }) => raw)).size).toBe(1);
    expect(steps[0]).toMatchObject({ outputs: [{ name: 'challenge', value: 'c1' }] });
    expect(stage.only().steps[0]).toEqual(steps[0]);
  },
);

test('deliveries in turn never overlap, parallel ones do', async () => {
  const most = async (order: 'parallel' | 'in_turn') => {
    const stage = await setStage([WORKFLOW], { settings: { deliveries: { copies: 3, order } } });
    stage.action.answer(async (_, number) => {
      if (order === 'parallel') await stage.until(() => stage.action.calls.length === 3);
      return { outputFields: { challenge: `c${number}` } };
    });
    signIn(stage);
    await stage.until(() => stage.action.calls.length === 3);
    return stage.action.mostAtOnce();
  };
  expect(await most('in_turn')).toBe(1);
  expect(await most('parallel')).toBe(3);
});
