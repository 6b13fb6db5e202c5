import { LEDGER, runEmulator, type Answer, type Running } from './support/running-emulator.ts';

let hubspot: Running;
const ENTRIES = '/crm/v3/objects/p20260923_otp_entry';
beforeEach(async () => {
  hubspot = await runEmulator();
  await hubspot.call('POST', '/crm-object-schemas/v3/schemas', LEDGER);
});
afterEach(() => hubspot.emulator.close());

const batch = (verb: string, inputs: object[], more: object = {}) =>
  hubspot.call('POST', `${ENTRIES}/batch/${verb}`, { inputs, ...more });
const entry = (entry_key: string, more: object = {}) => ({ properties: { entry_key }, ...more });

test('a batch create is all or nothing without trace ids', async () => {
  const { status } = await batch('create', [entry('a'), entry('b'), entry('a')]);
  expect(status).toBe(400);
  expect(hubspot.emulator.records.list('p_otp_entry')).toEqual([]);
  expect((await batch('create', [entry('a'), entry('b')])).status).toBe(201);
});

test('with a trace id each, inputs fail alone in a 207', async () => {
  const { status, body } = await batch('create', [
    entry('a', { objectWriteTraceId: '0' }),
    entry('a', { objectWriteTraceId: '1' }),
  ]);
  expect(status).toBe(207);
  expect(body.results).toHaveLength(1);
  expect(body).toMatchObject({
    numErrors: 1,
    errors: [{ context: { objectWriteTraceId: ['1'], existingId: [body.results[0]?.id] } }],
  });
});

test('a batch read by a unique property answers 207 for those that are missing', async () => {
  await batch('create', [entry('a')]);
  const { status, body } = await batch('read', [{ id: 'a' }, { id: 'z' }], {
    idProperty: 'entry_key',
    properties: ['entry_key'],
  });
  expect(status).toBe(207);
  expect(body.results[0]?.properties.entry_key).toBe('a');
  expect(body.errors).toEqual([
    {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message:
        'Could not get some p20260923_otp_entry objects, they may be deleted or not exist. Check that ids are valid.',
      context: { ids: ['z'] },
    },
  ]);
});

test('an upsert says which records are new', async () => {
  await batch('create', [entry('a')]);
  const upsert = (id: string) => ({ id, idProperty: 'entry_key', properties: { note: 'n' } });
  const { status, body } = await batch('upsert', [upsert('a'), upsert('b')]);
  expect(status).toBe(200);
  const news = body.results.map((result) => result.new);
  expect(news.sort()).toEqual([false, true]);
});

test('the same id twice in a batch, or more than 100 inputs, is refused', async () => {
  const update = { id: '1', properties: {} };
  expect((await batch('update', [update, update])).body.context.ids).toEqual(['1']);
  const many = Array.from({ length: 101 }, (_, i) => ({ id: String(i) }));
  expect((await batch('read', many, { properties: [] })).status).toBe(400);
});

test('a batch archive answers 204 and passes over what is not there', async () => {
  const { body } = await batch('create', [entry('a')]);
  expect((await batch('archive', [{ id: body.results[0]?.id }, { id: '1' }])).status).toBe(204);
  expect(hubspot.emulator.records.list('p_otp_entry')).toEqual([]);
});

test('a search finds a record only after its lag, and then as it was', async () => {
  const { emulator } = hubspot;
  const { body } = await batch('create', [entry('a')]);
  const search = () =>
    hubspot.call('POST', `${ENTRIES}/search`, {
      filterGroups: [{ filters: [{ propertyName: 'entry_key', operator: 'EQ', value: 'a' }] }],
      properties: ['note'],
    });
  expect((await search()).body.total).toBe(0);
  emulator.clock.advance(emulator.settings.searchLagMs);
  await hubspot.call('PATCH', `${ENTRIES}/${body.results[0]?.id}`, { properties: { note: 'new' } });
  const stale = await search();
  expect(stale.body.results[0]?.properties.note).toBeNull();
  emulator.clock.advance(emulator.settings.searchLagMs);
  expect((await search()).body.results[0]?.properties.note).toBe('new');
});

test('a search filters, sorts and pages', async () => {
  for (let i = 0; i < 5; i += 1) hubspot.emulator.records.create('deals', { amount: String(i) });
  hubspot.emulator.clock.advance(10_000);
  const { body } = await hubspot.call('POST', '/crm/v3/objects/deals/search', {
    filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'GT', value: '1' }] }],
    sorts: ['-amount'],
    properties: ['amount'],
    limit: 2,
  });
  expect(body.total).toBe(3);
  expect(body.results.map((deal) => deal.properties.amount)).toEqual(['4', '3']);
  expect(body.paging.next.after).toBe('2');
});

test.each([
  ['a page that ends beyond 10,000 results', { after: '9990', limit: 11 }],
  ['a page of more than 200', { limit: 201 }],
  [
    'a condition on a property that there is not',
    { filterGroups: [{ filters: [{ propertyName: 'colour', operator: 'HAS_PROPERTY' }] }] },
  ],
])('a search refuses %s', async (_, body) => {
  expect((await hubspot.call('POST', '/crm/v3/objects/deals/search', body)).status).toBe(400);
});

test('search has five calls a second of its own and no rate headers', async () => {
  const search = () => hubspot.call('POST', '/crm/v3/objects/deals/search', {});
  const answers: Answer[] = [];
  for (let i = 0; i < 6; i += 1) answers.push(await search());
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('x-hubspot-ratelimit-max')).toBeNull();
  expect(answers[5]?.body.message).toBe('You have reached your secondly limit.');
  hubspot.emulator.clock.advance(1_000);
  expect((await search()).status).toBe(200);
});
