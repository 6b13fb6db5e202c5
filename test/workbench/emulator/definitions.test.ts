import { LEDGER, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const PROPERTIES = '/crm/properties/2026-09/contacts';
const STATUS = {
  name: 'otp_status',
  label: 'Status',
  type: 'enumeration',
  fieldType: 'select',
  groupName: 'contactinformation',
  options: [{ label: 'Verified', value: 'verified' }],
};

test('a property is created, read, changed and deleted', async () => {
  const { call } = hubspot;
  expect((await call('POST', PROPERTIES, STATUS)).status).toBe(201);
  expect((await call('GET', `${PROPERTIES}/otp_status`)).body).toMatchObject(STATUS);
  const patched = await call('PATCH', `${PROPERTIES}/otp_status`, { label: 'New' });
  expect(patched.body).toMatchObject({ label: 'New' });
  expect((await call('DELETE', `${PROPERTIES}/otp_status`)).status).toBe(204);
  expect((await call('GET', `${PROPERTIES}/otp_status`)).status).toBe(404);
});

test('a property that exists is a 409', async () => {
  await hubspot.call('POST', PROPERTIES, STATUS);
  const { status, body } = await hubspot.call('POST', PROPERTIES, STATUS);
  expect([status, body.category]).toEqual([409, 'OBJECT_ALREADY_EXISTS']);
});

test('a property needs a group that exists', async () => {
  const input = { ...STATUS, groupName: 'otp' };
  expect((await hubspot.call('POST', PROPERTIES, input)).status).toBe(400);
  const group = { name: 'otp', label: 'OTP' };
  expect((await hubspot.call('POST', `${PROPERTIES}/groups`, group)).status).toBe(201);
  expect((await hubspot.call('POST', PROPERTIES, input)).status).toBe(201);
});

test('uniqueness is settled when a property is created', async () => {
  const { options: _, ...text } = { ...STATUS, type: 'string', fieldType: 'text' };
  await hubspot.call('POST', PROPERTIES, text);
  const { body } = await hubspot.call('PATCH', `${PROPERTIES}/otp_status`, {
    hasUniqueValue: true,
  });
  expect(body.hasUniqueValue).toBe(false);
});

test('a batch of properties is created whole or not at all', async () => {
  const inputs = [STATUS, { ...STATUS, name: 'email' }];
  expect((await hubspot.call('POST', `${PROPERTIES}/batch/create`, { inputs })).status).toBe(409);
  expect((await hubspot.call('GET', `${PROPERTIES}/otp_status`)).status).toBe(404);
});

test('a custom object answers by type id, by full name and by its short form', async () => {
  const made = await hubspot.call('POST', '/crm-object-schemas/2026-09/schemas', LEDGER);
  expect(made.status).toBe(201);
  expect(made.body.fullyQualifiedName).toBe('p20260923_otp_entry');
  expect(made.body.objectTypeId).toMatch(/^2-\d+$/);
  const names = [made.body.objectTypeId, 'p20260923_otp_entry', 'p_otp_entry'];
  for (const [i, name] of names.entries()) {
    const properties = { entry_key: String(i) };
    const { status } = await hubspot.call('POST', `/crm/v3/objects/${name}`, { properties });
    expect(status).toBe(201);
  }
});

test('a schema needs a display property, among its own', async () => {
  const { primaryDisplayProperty: _, ...without } = LEDGER;
  const path = '/crm-object-schemas/v3/schemas';
  expect((await hubspot.call('POST', path, without)).status).toBe(400);
  const other = { ...LEDGER, primaryDisplayProperty: 'nonsense' };
  expect((await hubspot.call('POST', path, other)).status).toBe(400);
});

test('a schema is listed and changed', async () => {
  const path = '/crm-object-schemas/v3/schemas';
  const { body } = await hubspot.call('POST', path, LEDGER);
  const patch = { labels: { singular: 'Entry' } };
  expect((await hubspot.call('PATCH', `${path}/${body.objectTypeId}`, patch)).status).toBe(200);
  expect((await hubspot.call('GET', path)).body.results).toMatchObject([
    { name: 'otp_entry', labels: { singular: 'Entry', plural: 'OTP entries' } },
  ]);
});

test('custom object, contact and deal are tied to each other on create', async () => {
  const { call, emulator } = hubspot;
  await call('POST', '/crm-object-schemas/v3/schemas', LEDGER);
  const contact = emulator.records.create('contacts', {});
  const labels = await call('GET', '/crm/v4/associations/p_otp_entry/contacts/labels');
  const [{ typeId }] = labels.body.results as unknown as [{ typeId: number }];
  const created = await call('POST', '/crm/v3/objects/p_otp_entry', {
    properties: { entry_key: 'a' },
    associations: [
      {
        to: { id: contact },
        types: [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
      },
    ],
  });
  const read = await call('GET', `/crm/v3/objects/contacts/${contact}?associations=p_otp_entry`);
  expect(read.body.associations['p20260923_otp_entry']?.results[0]?.id).toBe(created.body.id);
});

test('owners are found by e-mail, by id and by user id; archived ones only when asked for', async () => {
  const { call, emulator } = hubspot;
  const owner = { id: '11', userId: 22, email: 'o@x.co', firstName: 'O', lastName: 'P' };
  emulator.owners.add(owner);
  emulator.owners.add({ ...owner, id: '12', userId: 23, email: 'gone@x.co', archived: true });
  expect((await call('GET', '/crm/v3/owners?email=O@x.co')).body.results[0]?.id).toBe('11');
  expect((await call('GET', '/crm/owners/2026-09/11')).body).toMatchObject({ userId: 22 });
  expect((await call('GET', '/crm/owners/2026-09/22?idProperty=userId')).body.id).toBe('11');
  expect((await call('GET', '/crm/owners/2026-09/12')).status).toBe(404);
  const archived = await call('GET', '/crm/owners/2026-09/12?archived=true');
  expect(archived.body).toMatchObject({ archived: true, userIdIncludingInactive: 23 });
  expect(archived.body).not.toHaveProperty('userId');
});

test('the account tells its id', async () => {
  for (const version of ['v3', '2026-09']) {
    const { body } = await hubspot.call('GET', `/account-info/${version}/details`);
    expect(body).toMatchObject({ portalId: 20260923 });
  }
});
