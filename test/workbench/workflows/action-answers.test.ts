import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import type { Script } from './support/scripted-action.ts';
import {
  ADA,
  checkStep,
  cityOf,
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
  type Stage,
} from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

const WORKFLOW = whenSignedIn(sendStep(), {
  kind: 'branch',
  id: 'status',
  title: 'Was it sent?',
  on: { output: ['send', 'status'] },
  cases: [{ name: 'Sent', when: ['sent', 'unconfirmed'], steps: [mark('Sent')] }],
  otherwise: [mark('Otherwise')],
});

/** Enrols a contact and answers its one call; tells what the workflow came by. */
async function answered(script: Script): Promise<{ stage: Stage; city: string | undefined }> {
  const stage = await setStage([WORKFLOW]);
  stage.action.answer(() => script);
  const id = signIn(stage);
  await stage.finished();
  return { stage, city: cityOf(stage, id) };
}

test.each([undefined, 'SUCCESS', 'ASYNC'])(
  'a 2xx with the state %s goes on with its outputs',
  async (state) => {
    const { stage, city } = await answered({
      status: 201,
      outputFields: { status: 'sent', challenge: 'c1', expires: 5, hs_execution_state: state },
    });
    expect(city).toBe('Sent');
    expect(stage.only().steps[0]).toMatchObject({
      state: 'done',
      message: 'Sent as c1',
      outputs: [
        { name: 'status', label: 'Send status', value: 'sent', text: 'On its way' },
        { name: 'challenge', label: 'Challenge', value: 'c1', text: 'c1' },
        { name: 'expires', value: '5' },
      ],
    });
  },
);

test('FAIL_CONTINUE marks the step and goes on, and its outputs can be branched on', async () => {
  const { stage, city } = await answered({
    outputFields: { status: 'unconfirmed', hs_execution_state: 'FAIL_CONTINUE' },
  });
  expect(city).toBe('Sent');
  expect(stage.only().steps[0]).toMatchObject({
    state: 'failed',
    message: 'The action said that it failed',
  });
});

test.each([400, 401, 404, 422, 302])(
  'a %d fails the step once, and the record goes on',
  async (status) => {
    const { stage, city } = await answered({ status, outputFields: { status: 'sent' } });
    expect(city).toBe('Otherwise');
    expect(stage.action.calls).toHaveLength(1);
    expect(stage.only().steps[0]).toMatchObject({
      state: 'failed',
      message: `The action answered ${status}`,
      outputs: [],
    });
  },
);

test.each(['', '<html>', 'null', '[]', '{"outputFields":null}'])(
  'a 2xx with the body %j is a success without outputs',
  async (text) => {
    const { stage, city } = await answered({ text });
    expect(city).toBe('Otherwise');
    expect(stage.only().steps[0]).toMatchObject({ state: 'done', outputs: [] });
  },
);

test('of the execution rules that fit, the first one says what a person reads', async () => {
  const said = async (outputFields: object) =>
    (await answered({ outputFields })).stage.only().steps[0]?.message;
  expect(await said({ error: 'LIMIT', reason: 'day' })).toBe('Too many in a day for portal');
  expect(await said({ error: 'LIMIT', reason: 'else' })).toBe('Too many codes');
  expect(await said({ error: 'OTHER' })).toBeUndefined();
});

test('a message that names the code shows dots', async () => {
  const stage = await setStage([whenSignedIn(checkStep())], {}, ({ records }) => {
    records.create('contacts', { email: ADA, otp_entered_code: '482913' });
  });
  stage.action.answer(() => ({ outputFields: { result: 'wrong_code' } }));
  signIn(stage);
  const { steps } = await stage.finished();
  expect(steps[0]).toMatchObject({
    message: '•••••• is not right',
    inputs: [{ name: 'code', label: 'Code', value: '••••••', text: '••••••' }],
  });
});

describe('an action that blocks', () => {
  async function blocked(outputFields: object = {}): Promise<{ stage: Stage; id: string }> {
    const stage = await setStage([WORKFLOW]);
    stage.action.answer(() => ({
      outputFields: { challenge: 'c1', hs_execution_state: 'BLOCK', ...outputFields },
    }));
    const id = signIn(stage);
    await stage.waiting();
    return { stage, id };
  }
  const callbackOf = (stage: Stage): string => stage.action.calls[0]?.call.callbackId ?? '';

  test.each([
    ['PT15M', 15 * MINUTE],
    ['P1WT1H', 7 * DAY + HOUR],
    ['P2DT1H30M5S', 2 * DAY + HOUR + 30 * MINUTE + 5_000],
    [undefined, 7 * DAY],
    ['soon', 7 * DAY],
    ['P', 7 * DAY],
  ])('waits for %s', async (hs_expiration_duration, ms) => {
    const { stage } = await blocked({ hs_expiration_duration });
    expect(stage.only()).toMatchObject({
      status: 'waiting',
      steps: [{ state: 'waiting', wait: { until: NOON + ms } }],
    });
  });

  test('goes on with the outputs of its completion, which come on top of its own', async () => {
    const { stage, id } = await blocked({ status: 'queued' });
    stage.emulator.clock.advance(MINUTE);
    const status = await stage.complete(callbackOf(stage), {
      status: 'sent',
      hs_execution_state: 'SUCCESS',
    });
    expect(status).toBe(204);
    const { steps } = await stage.finished();
    expect(steps[0]).toMatchObject({
      state: 'done',
      endedAt: NOON + MINUTE,
      outputs: [
        { name: 'challenge', value: 'c1' },
        { name: 'status', value: 'sent' },
      ],
    });
    expect(steps[0]).not.toHaveProperty('wait');
    expect(cityOf(stage, id)).toBe('Sent');
  });

  test('can be completed as failed, and goes on', async () => {
    const { stage, id } = await blocked();
    await stage.complete(callbackOf(stage), { hs_execution_state: 'FAIL_CONTINUE' });
    expect((await stage.finished()).steps[0]).toMatchObject({ state: 'failed' });
    expect(cityOf(stage, id)).toBe('Otherwise');
  });

  test('goes on with what it said at first when its time is over, and is complete then', async () => {
    const { stage, id } = await blocked({ hs_expiration_duration: 'PT10M', status: 'sent' });
    stage.emulator.clock.advance(10 * MINUTE);
    expect((await stage.finished()).steps[0]).toMatchObject({ state: 'expired' });
    expect(cityOf(stage, id)).toBe('Sent');
    expect(await stage.complete(callbackOf(stage), { status: 'late' })).toBe(404);
  });

  test('is still waiting a moment before its time is over', async () => {
    const { stage } = await blocked({ hs_expiration_duration: 'PT10M' });
    stage.emulator.clock.advance(10 * MINUTE - 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(stage.only().status).toBe('waiting');
  });

  test('is not completed by the callback of another one', async () => {
    const { stage } = await blocked();
    expect(await stage.complete(`${callbackOf(stage)}1`, { status: 'sent' })).toBe(404);
    expect(stage.only().status).toBe('waiting');
  });

  test('ends with the deletion of its record, and is completed by nobody after that', async () => {
    const { stage, id } = await blocked();
    stage.emulator.records.archive('contacts', id);
    const { ended, steps } = await stage.finished();
    expect(ended).toBe('record_deleted');
    expect(steps).toHaveLength(1);
    expect(await stage.complete(callbackOf(stage), { status: 'sent' })).toBe(404);
  });
});
