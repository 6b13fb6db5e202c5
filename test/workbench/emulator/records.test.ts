import { NOW, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const CONTACTS = '/crm/objects/2026-09/contacts';

test('a create answers 201 with the properties that were set, the address in lower case', async () => {
  const { status, body } = await hubspot.call('POST', CONTACTS, {
    properties: { email: 'Ann@Example.com', firstname: 'Ann' },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    archived: false,
    createdAt: '2026-11-23T12:00:00Z',
    properties: { email: 'ann@example.com', firstname: 'Ann', hs_object_id: body.id },
  });
});

test('the versioned path and the dated one are the same API', async () => {
  const { body } = await hubspot.call('POST', '/crm/v3/objects/contacts', {
    properties: { firstname: 'Ann' },
  });
  const read = await hubspot.call('GET', `${CONTACTS}/${body.id}`);
  expect(read.body.properties.firstname).toBe('Ann');
});

test('an object answers by its type id and by its name', async () => {
  const id = hubspot.emulator.records.create('0-3', { dealname: 'Big' });
  for (const name of ['deals', 'deal', '0-3', 'DEAL']) {
    const { body } = await hubspot.call('GET', `/crm/v3/objects/${name}/${id}`);
    expect(body.properties.dealname).toBe('Big');
  }
});

test('a read without properties answers the six defaults of a contact', async () => {
  const id = hubspot.emulator.records.create('contacts', { firstname: 'Ann', phone: '+45' });
  const { body } = await hubspot.call('GET', `${CONTACTS}/${id}`);
  expect(body.properties).toEqual({
    createdate: '2026-11-23T12:00:00Z',
    email: null,
    firstname: 'Ann',
    hs_object_id: id,
    lastmodifieddate: '2026-11-23T12:00:00Z',
    lastname: null,
  });
});

test('properties are asked for as a comma list or repeated, and unknown ones are ignored', async () => {
  const id = hubspot.emulator.records.create('contacts', { phone: '+45', city: 'Aarhus' });
  const list = await hubspot.call('GET', `${CONTACTS}/${id}?properties=phone,city,nonsense`);
  const repeated = await hubspot.call('GET', `${CONTACTS}/${id}?properties=phone&properties=city`);
  expect(list.body.properties).toMatchObject({ phone: '+45', city: 'Aarhus' });
  expect(list.body.properties).not.toHaveProperty('nonsense');
  expect(repeated.body.properties).toEqual(list.body.properties);
});

test('a record is read and patched by a unique property', async () => {
  hubspot.emulator.records.create('contacts', { email: 'ann@example.com' });
  const path = `${CONTACTS}/Ann%40example.com?idProperty=email`;
  expect((await hubspot.call('PATCH', path, { properties: { city: 'Ribe' } })).status).toBe(200);
  expect((await hubspot.call('GET', `${path}&properties=city`)).body.properties.city).toBe('Ribe');
});

test('a lookup by a property that is not unique is refused', async () => {
  const { status, body } = await hubspot.call('GET', `${CONTACTS}/x?idProperty=firstname`);
  expect(status).toBe(400);
  expect(body.message).toContain('by non-unique 0-1 property firstname');
});

test('a patch echoes what it changed and the system properties only', async () => {
  const id = hubspot.emulator.records.create('contacts', { firstname: 'Ann', phone: '+45' });
  const { body } = await hubspot.call('PATCH', `${CONTACTS}/${id}`, {
    properties: { firstname: 'Anna' },
  });
  expect(Object.keys(body.properties).sort()).toEqual([
    'createdate',
    'firstname',
    'hs_object_id',
    'lastmodifieddate',
  ]);
});

test('an empty string clears a property and null leaves it alone', async () => {
  const id = hubspot.emulator.records.create('contacts', { firstname: 'Ann', lastname: 'Bee' });
  await hubspot.call('PATCH', `${CONTACTS}/${id}`, {
    properties: { firstname: '', lastname: null },
  });
  expect(hubspot.emulator.records.get('contacts', id)?.properties).toMatchObject({
    firstname: '',
    lastname: 'Bee',
  });
});

test('history comes newest first with its source', async () => {
  const { emulator, call } = hubspot;
  const id = emulator.records.create('contacts', { phone: '1' }, { updatedByUserId: 7 });
  emulator.clock.advance(60_000);
  await call('PATCH', `${CONTACTS}/${id}`, { properties: { phone: '2' } });
  const { body } = await call('GET', `${CONTACTS}/${id}?propertiesWithHistory=phone`);
  expect(body.propertiesWithHistory.phone).toEqual([
    {
      value: '2',
      timestamp: '2026-11-23T12:01:00Z',
      sourceType: 'INTEGRATION',
      sourceId: expect.stringMatching(/^\d+$/),
    },
    {
      value: '1',
      timestamp: '2026-11-23T12:00:00Z',
      sourceType: 'CRM_UI',
      sourceId: 'userId:7',
      updatedByUserId: 7,
    },
  ]);
});

test('what a form wrote says so in its history', async () => {
  const { emulator, call } = hubspot;
  const form = { sourceType: 'FORM' };
  const id = emulator.records.create('contacts', { email: 'ann@example.com' }, form);
  emulator.records.update('contacts', id, { message: 'Delete my account' }, form);
  const { body } = await call('GET', `${CONTACTS}/${id}?propertiesWithHistory=email,message`);
  for (const name of ['email', 'message']) {
    expect(body.propertiesWithHistory[name]).toMatchObject([{ sourceType: 'FORM' }]);
  }
});

test.each(['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'pt-br'])(
  'a contact may prefer the language %s',
  async (hs_language) => {
    const { body } = await hubspot.call('POST', CONTACTS, { properties: { hs_language } });
    expect(body.properties['hs_language']).toBe(hs_language);
  },
);

test('a language HubSpot does not list is refused', async () => {
  const { status, body } = await hubspot.call('POST', CONTACTS, {
    properties: { hs_language: 'tlh' },
  });
  expect([status, body.errors[0]?.code]).toEqual([400, 'INVALID_OPTION']);
});

test('a deal has an amount in a currency, a stage in a pipeline, and an owner', async () => {
  const properties = {
    amount: '1200.50',
    deal_currency_code: 'EUR',
    pipeline: 'default',
    dealstage: 'contractsent',
    hubspot_owner_id: '31',
  };
  const { status, body } = await hubspot.call('POST', '/crm/v3/objects/deals', { properties });
  expect([status, body.properties]).toMatchObject([201, properties]);
});

test('one bad value refuses the whole write and names every reason', async () => {
  const { status, body } = await hubspot.call('POST', CONTACTS, {
    properties: {
      nonsense: '1',
      hs_object_id: '1',
      lifecyclestage: 'friend',
      email: 'no address',
      firstname: 'Ann',
    },
  });
  expect(status).toBe(400);
  expect(body.category).toBe('VALIDATION_ERROR');
  expect(body.message).toMatch(/^Property values were not valid: \[/);
  expect(body.errors.map((error) => error.code)).toEqual([
    'PROPERTY_DOESNT_EXIST',
    'READ_ONLY_VALUE',
    'INVALID_OPTION',
    'INVALID_EMAIL',
  ]);
  expect(hubspot.emulator.records.list('contacts')).toEqual([]);
});

test('numbers and white space around them are checked', async () => {
  for (const amount of ['much', ' 12 ']) {
    const { status } = await hubspot.call('POST', '/crm/v3/objects/deals', {
      properties: { amount },
    });
    expect(status).toBe(400);
  }
});

test('a time is taken as ISO 8601 or epoch milliseconds and answered as ISO 8601', async () => {
  for (const closedate of ['2026-11-23T12:00:00.000Z', NOW, String(NOW)]) {
    const { body } = await hubspot.call('POST', '/crm/v3/objects/deals', {
      properties: { closedate },
    });
    expect(body.properties.closedate).toBe('2026-11-23T12:00:00Z');
  }
});

test('an archived record is gone unless archived ones are asked for', async () => {
  const id = hubspot.emulator.records.create('contacts', { firstname: 'Ann' });
  expect((await hubspot.call('DELETE', `${CONTACTS}/${id}`)).status).toBe(204);
  expect((await hubspot.call('GET', `${CONTACTS}/${id}`)).status).toBe(404);
  const { body } = await hubspot.call('GET', `${CONTACTS}/${id}?archived=true`);
  expect(body.archived).toBe(true);
});

test('a missing record is worded by the look of its id', async () => {
  const numeric = await hubspot.call('GET', `${CONTACTS}/42`);
  const other = await hubspot.call('GET', `${CONTACTS}/forty-two`);
  expect([numeric.status, numeric.body.message]).toEqual([404, 'resource not found']);
  expect(other.body.message).toBe('Object not found.  objectId are usually numeric.');
});

test('a list is paged by after', async () => {
  for (let i = 0; i < 15; i += 1) hubspot.emulator.records.create('contacts', {});
  const first = await hubspot.call('GET', `${CONTACTS}?limit=10`);
  const { after } = first.body.paging.next;
  const second = await hubspot.call('GET', `${CONTACTS}?limit=10&after=${after}`);
  expect([first.body.results.length, second.body.results.length]).toEqual([10, 5]);
  expect(second.body).not.toHaveProperty('paging');
});

test('the id of a merged contact answers with the winner, which holds both addresses', async () => {
  const { records } = hubspot.emulator;
  const winner = records.create('contacts', { email: 'a@example.com' });
  const loser = records.create('contacts', { email: 'b@example.com', phone: '+45' });
  const merged = await hubspot.call('POST', '/crm/v3/objects/contacts/merge', {
    primaryObjectId: winner,
    objectIdToMerge: loser,
  });
  expect(merged.status).toBe(200);
  const { body } = await hubspot.call(
    'GET',
    `${CONTACTS}/${loser}?properties=email,phone,hs_additional_emails`,
  );
  expect(body.id).toBe(winner);
  expect(body.properties).toMatchObject({
    email: 'a@example.com',
    phone: '+45',
    hs_additional_emails: 'b@example.com',
  });
  const again = await hubspot.call('POST', CONTACTS, { properties: { email: 'b@example.com' } });
  expect(again.body.message).toBe(`Contact already exists. Existing ID: ${winner}`);
});

test('a body that is not JSON or lacks a field is refused without a category', async () => {
  const { status, body } = await hubspot.call('POST', CONTACTS, {});
  expect(status).toBe(400);
  expect(body.message).toContain('Some required fields were not set: [properties]');
  expect(body).not.toHaveProperty('category');
});

test('an unknown object type is refused', async () => {
  const { status, body } = await hubspot.call('GET', '/crm/v3/objects/butterflies/1');
  expect([status, body.message]).toEqual([400, 'Unable to infer object type from: butterflies']);
});
