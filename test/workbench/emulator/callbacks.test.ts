import type { Completion } from '../../../workbench/emulator/emulator.ts';
import { NOW, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
let told: Completion[];
beforeEach(async () => {
  hubspot = await runEmulator();
  told = [];
  hubspot.emulator.callbacks.onCompleted((completion) => told.push(completion));
});
afterEach(() => hubspot.emulator.close());

const MINUTE = 60_000;
const outputFields = { result: 'verified', hs_execution_state: 'SUCCESS' };
const pathOf = (callbackId: string) =>
  `/automation/actions/callbacks/2026-09/${callbackId}/complete`;
const block = (callbackId: string) => hubspot.emulator.callbacks.block(callbackId, NOW + MINUTE);
const complete = (callbackId: string, body: object = { outputFields }) =>
  hubspot.call('POST', pathOf(callbackId), body);
const completeAll = (...callbackIds: string[]) =>
  hubspot.call('POST', '/automation/actions/callbacks/2026-09/complete', {
    inputs: callbackIds.map((callbackId) => ({ callbackId, outputFields })),
  });

test('a blocked execution is completed with 204 and told with what was put out', async () => {
  block('ap-1-2');
  expect((await complete('ap-1-2')).status).toBe(204);
  expect(told).toEqual([{ callbackId: 'ap-1-2', outputFields }]);
});

test('the path of v4 completes as well', async () => {
  block('ap-1');
  const path = '/automation/v4/actions/callbacks/ap-1/complete';
  expect((await hubspot.call('POST', path, { outputFields })).status).toBe(204);
  expect(told).toHaveLength(1);
});

test('an execution is completed once', async () => {
  block('ap-1');
  await complete('ap-1');
  const { status, body } = await complete('ap-1');
  expect([status, body.category]).toEqual([404, 'OBJECT_NOT_FOUND']);
  expect(told).toHaveLength(1);
});

test('of many completions at once one is told', async () => {
  block('ap-1');
  const answers = await Promise.all(Array.from({ length: 20 }, () => complete('ap-1')));
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(told).toHaveLength(1);
});

test('an execution nobody blocked is not found', async () => {
  expect((await complete('ap-9')).status).toBe(404);
  expect(told).toEqual([]);
});

test('an execution that was released is not found', async () => {
  block('ap-1');
  hubspot.emulator.callbacks.release('ap-1');
  expect((await complete('ap-1')).status).toBe(404);
  expect(told).toEqual([]);
});

test('an execution can be completed until its time, and not at it', async () => {
  block('ap-1');
  block('ap-2');
  hubspot.emulator.clock.set(NOW + MINUTE - 1);
  expect((await complete('ap-1')).status).toBe(204);
  hubspot.emulator.clock.advance(1);
  expect((await complete('ap-2')).status).toBe(404);
  expect(told.map(({ callbackId }) => callbackId)).toEqual(['ap-1']);
});

test('an account can be set to answer 204 where nothing waits', async () => {
  hubspot.emulator.settings.unknownCallback = '204';
  expect((await complete('ap-9')).status).toBe(204);
  expect((await completeAll('ap-9')).status).toBe(204);
  expect(told).toEqual([]);
});

test('a completion whose answer is lost has completed', async () => {
  block('ap-1');
  hubspot.emulator.faults.add({ kind: 'reset_after' });
  await expect(complete('ap-1')).rejects.toThrow('fetch failed');
  expect(told).toHaveLength(1);
  expect((await complete('ap-1')).status).toBe(404);
});

test('a completion that never arrived leaves the execution blocked', async () => {
  block('ap-1');
  hubspot.emulator.faults.add({ kind: 'reset_before' });
  await expect(complete('ap-1')).rejects.toThrow('fetch failed');
  expect(told).toEqual([]);
  expect((await complete('ap-1')).status).toBe(204);
});

test('a batch completes its executions in order', async () => {
  block('ap-1');
  block('ap-2');
  expect((await completeAll('ap-2', 'ap-1')).status).toBe(204);
  expect(told.map(({ callbackId }) => callbackId)).toEqual(['ap-2', 'ap-1']);
});

test('an execution of a batch that nothing waits for is named and holds no other up', async () => {
  block('ap-1');
  const { status, body } = await completeAll('ap-9', 'ap-1', 'ap-1');
  expect(status).toBe(404);
  expect(body.message).toContain('ap-9, ap-1');
  expect(told.map(({ callbackId }) => callbackId)).toEqual(['ap-1']);
});

test('what a listener writes to the account stays written when a batch fails in part', async () => {
  const { callbacks, records } = hubspot.emulator;
  const id = records.create('contacts', {});
  callbacks.onCompleted(() => records.update('contacts', id, { city: 'Ribe' }));
  block('ap-1');
  expect((await completeAll('ap-1', 'ap-9')).status).toBe(404);
  expect(records.get('contacts', id)?.properties['city']).toBe('Ribe');
});

test('a completion without output fields, or with other values than text, is refused', async () => {
  block('ap-1');
  const missing = await complete('ap-1', { typedOutputs: {} });
  expect([missing.status, missing.body.message]).toEqual([
    400,
    expect.stringContaining('Some required fields were not set: [outputFields]'),
  ]);
  expect((await complete('ap-1', { outputFields: { attempts_left: 3 } })).status).toBe(400);
  expect(told).toEqual([]);
});

test('typed outputs, which the official client cannot send, may be there or not', async () => {
  block('ap-1');
  expect((await complete('ap-1', { outputFields, typedOutputs: {} })).status).toBe(204);
});

test('completing takes the scope for automation', async () => {
  block('ap-1');
  const scopes = ['crm.objects.contacts.write'];
  const token = hubspot.emulator.issueToken({ name: 'other', scopes });
  const { status, body } = await hubspot.call('POST', pathOf('ap-1'), { outputFields }, token);
  expect([status, body.category]).toEqual([403, 'MISSING_SCOPES']);
  expect(told).toEqual([]);
});

test('a listener that has left is told nothing', async () => {
  const seen: string[] = [];
  const leave = hubspot.emulator.callbacks.onCompleted(({ callbackId }) => seen.push(callbackId));
  block('ap-1');
  block('ap-2');
  await complete('ap-1');
  leave();
  await complete('ap-2');
  expect(seen).toEqual(['ap-1']);
});

test('a snapshot shows what waits and what was put out, for both can be read in HubSpot', async () => {
  block('ap-1');
  block('ap-2');
  await complete('ap-1');
  expect(hubspot.emulator.snapshot().state).toMatchObject({
    blockedExecutions: [{ callbackId: 'ap-2', until: NOW + MINUTE }],
    completedExecutions: [{ callbackId: 'ap-1', at: NOW, outputFields }],
  });
});
