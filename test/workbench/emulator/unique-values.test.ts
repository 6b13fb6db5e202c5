import { LEDGER, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
const ENTRIES = '/crm/objects/2026-09/p_otp_entry';
beforeEach(async () => {
  hubspot = await runEmulator();
  await hubspot.call('POST', '/crm-object-schemas/2026-09/schemas', LEDGER);
});
afterEach(() => hubspot.emulator.close());

const create = (properties: object) => hubspot.call('POST', ENTRIES, { properties });

test('of 200 creates at once on one unique value exactly one wins', async () => {
  hubspot.emulator.settings.rateLimit.enabled = false;
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => create({ entry_key: 'a:1', slot_key: `slot ${i}` })),
  );
  const winners = answers.filter(({ status }) => status === 201);
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(199);
  const { body } = await hubspot.call('GET', `${ENTRIES}/a%3A1?idProperty=entry_key`);
  expect(body.id).toBe(winners[0]?.body.id);
});

test('the refusal names the value, the id that was allocated, and the one that holds it', async () => {
  const first = await create({ entry_key: 'a' });
  const { status, body } = await create({ entry_key: 'a' });
  expect(status).toBe(400);
  expect(body.category).toBe('VALIDATION_ERROR');
  expect(body.message).toMatch(
    /^Cannot set PropertyValueCoordinates\{portalId=20260923, objectTypeId=ObjectTypeId\{.*\}, propertyName=entry_key, value=a\} on \d+\. \d+ already has that value\.$/,
  );
  expect(body.message).toContain(`${first.body.id} already has`);
});

test('a deal is named by its legacy type in the refusal', async () => {
  await hubspot.call('POST', '/crm/v3/properties/deals', {
    name: 'otp_key',
    label: 'Key',
    type: 'string',
    fieldType: 'text',
    groupName: 'dealinformation',
    hasUniqueValue: true,
  });
  const deal = { properties: { otp_key: 'k' } };
  await hubspot.call('POST', '/crm/v3/objects/deals', deal);
  const { body } = await hubspot.call('POST', '/crm/v3/objects/deals', deal);
  expect(body.message).toContain('ObjectTypeId{legacyObjectType=DEAL}');
});

test('one taken value refuses the whole create and claims nothing', async () => {
  await create({ entry_key: 'a', slot_key: 'one' });
  expect((await create({ entry_key: 'b', slot_key: 'one' })).status).toBe(400);
  expect((await create({ entry_key: 'b', slot_key: 'two' })).status).toBe(201);
});

test('a patch to a taken value is refused, and to a free one frees the old', async () => {
  await create({ entry_key: 'a' });
  const { body } = await create({ entry_key: 'b' });
  const rename = (entry_key: string) =>
    hubspot.call('PATCH', `${ENTRIES}/${body.id}`, { properties: { entry_key } });
  expect((await rename('a')).status).toBe(400);
  expect((await rename('c')).status).toBe(200);
  expect((await create({ entry_key: 'b' })).status).toBe(201);
});

test('the refusal can take the conflicting-value form', async () => {
  hubspot.emulator.settings.uniqueConflict = 'conflicting_value';
  await create({ entry_key: 'a' });
  const { status, body } = await create({ entry_key: 'a' });
  expect(status).toBe(400);
  expect(body.errors[0]?.code).toBe('CONFLICTING_UNIQUE_VALUE');
});

test('the refusal can be a 409', async () => {
  hubspot.emulator.settings.uniqueConflict = 'http_409';
  await create({ entry_key: 'a' });
  const { status, body } = await create({ entry_key: 'a' });
  expect([status, body.category]).toEqual([409, 'CONFLICT']);
});

test('an archived record keeps its value unless the account is set otherwise', async () => {
  const { body } = await create({ entry_key: 'a' });
  await hubspot.call('DELETE', `${ENTRIES}/${body.id}`);
  expect((await create({ entry_key: 'a' })).status).toBe(400);
  hubspot.emulator.settings.archivedKeepsUnique = false;
  expect((await create({ entry_key: 'a' })).status).toBe(201);
});

test('a taken address of a contact is a 409 that names the contact', async () => {
  const id = hubspot.emulator.records.create('contacts', { email: 'a@example.com' });
  const { status, body } = await hubspot.call('POST', '/crm/v3/objects/contacts', {
    properties: { email: 'A@example.com' },
  });
  expect(status).toBe(409);
  expect(body).toMatchObject({
    message: `Contact already exists. Existing ID: ${id}`,
    category: 'CONFLICT',
  });
});

test('a missing required property refuses the create', async () => {
  const { status, body } = await create({ note: 'x' });
  expect(status).toBe(400);
  expect(body.context.properties).toEqual(['entry_key']);
});

test('an object has at most ten unique properties', async () => {
  const property = { label: 'x', type: 'string', fieldType: 'text', hasUniqueValue: true };
  const define = (name: string) =>
    hubspot.call('POST', '/crm/v3/properties/contacts', {
      ...property,
      name,
      groupName: 'contactinformation',
    });
  for (let i = 0; i < 10; i += 1) expect((await define(`key_${i}`)).status).toBe(201);
  expect((await define('key_10')).status).toBe(400);
});
