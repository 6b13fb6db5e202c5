import type { FaultKind } from '../../../workbench/emulator/faults/fault.ts';
import { NOW, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const CONTACTS = '/crm/objects/2026-09/contacts';
const create = () => hubspot.call('POST', CONTACTS, { properties: { firstname: 'Ann' } });
const written = () => hubspot.emulator.records.list('contacts').length;

test.each([
  ['429_ten_secondly', 429],
  ['429_secondly', 429],
  ['429_daily', 429],
  ['423', 423],
  ['477', 477],
  ['502_html', 502],
  ['502_empty', 502],
  ['503', 503],
] as const)('%s answers %i and writes nothing', async (kind, status) => {
  hubspot.emulator.faults.add({ kind });
  expect((await create()).status).toBe(status);
  expect(written()).toBe(0);
  expect((await create()).status).toBe(201);
});

test('a 429 has a Retry-After only when it is asked for', async () => {
  hubspot.emulator.faults.add({ kind: '429_ten_secondly' });
  hubspot.emulator.faults.add({ kind: '429_ten_secondly', retryAfterSeconds: 7 });
  expect((await create()).headers.get('retry-after')).toBeNull();
  expect((await create()).headers.get('retry-after')).toBe('7');
});

test('502_html is a page, 502_empty is JSON without content', async () => {
  hubspot.emulator.faults.add({ kind: '502_html' });
  hubspot.emulator.faults.add({ kind: '502_empty' });
  const page = await create();
  expect(page.headers.get('content-type')).toBe('text/html');
  expect(page.body.text).toContain('<html>');
  const empty = await create();
  expect(empty.headers.get('content-type')).toContain('application/json');
  expect(empty.body.text).toBe('');
});

test.each([
  ['reset_before', 0],
  ['reset_after', 1],
] as const)('%s loses the answer with %i record written', async (kind, count) => {
  hubspot.emulator.faults.add({ kind });
  await expect(create()).rejects.toThrow('fetch failed');
  expect(written()).toBe(count);
  expect(hubspot.emulator.journal.entries()[0]).toMatchObject({ fault: kind, status: 0 });
});

test('502_after answers with a gateway page though the record is written', async () => {
  hubspot.emulator.faults.add({ kind: '502_after' });
  expect((await create()).status).toBe(502);
  expect(written()).toBe(1);
});

test.each([
  ['hang', 0],
  ['hang_after', 1],
] as const)(
  '%s never answers, with %i record written, until the emulator closes',
  async (kind, count) => {
    hubspot.emulator.faults.add({ kind });
    const answer = create().catch((error: unknown) => error);
    await arrival(kind);
    expect(written()).toBe(count);
    await hubspot.emulator.close();
    expect(await answer).toMatchObject({ message: 'fetch failed' });
  },
);

test('slow answers as usual', async () => {
  hubspot.emulator.faults.add({ kind: 'slow', ms: 5 });
  expect((await create()).status).toBe(201);
});

test('a fault takes the calls it matches, from the nth, as often as it says', async () => {
  hubspot.emulator.faults.add({
    kind: '503',
    method: 'post',
    path: /contacts$/,
    body: /Ann/,
    nth: 2,
    times: 2,
  });
  await hubspot.call('GET', CONTACTS);
  await hubspot.call('POST', CONTACTS, { properties: { firstname: 'Bo' } });
  const statuses = [];
  for (let i = 0; i < 4; i += 1) statuses.push((await create()).status);
  expect(statuses).toEqual([201, 503, 503, 201]);
});

test('every answer is dated by the emulator, faults and refusals too', async () => {
  const { emulator, call } = hubspot;
  emulator.faults.add({ kind: '502_html' });
  const dates = [await create(), await call('GET', `${CONTACTS}/1`), await create()].map(
    ({ headers }) => headers.get('date'),
  );
  expect(new Set(dates)).toEqual(new Set([new Date(NOW).toUTCString()]));
  emulator.clock.set(NOW + 3_600_000);
  expect((await create()).headers.get('date')).toBe(new Date(NOW + 3_600_000).toUTCString());
});

test('the journal keeps both sides of a call and the name of its token, not its value', async () => {
  await create();
  const [entry] = hubspot.emulator.journal.entries();
  expect(entry).toMatchObject({
    seq: 1,
    at: NOW,
    method: 'POST',
    path: CONTACTS,
    requestBody: { properties: { firstname: 'Ann' } },
    status: 201,
    responseBody: { properties: { firstname: 'Ann' } },
    token: 'otp app',
  });
  expect(JSON.stringify(entry)).not.toContain(hubspot.token);
  hubspot.emulator.journal.clear();
  expect(hubspot.emulator.journal.entries()).toEqual([]);
});

/** Until the call shows in the journal with its fault. */
async function arrival(kind: FaultKind): Promise<void> {
  while (hubspot.emulator.journal.entries()[0]?.fault !== kind) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await new Promise((resolve) => setTimeout(resolve, 2));
}
