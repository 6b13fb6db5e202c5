import { runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const OWNERS = '/crm/owners/2026-09';
const ANN = { id: '11', userId: 22, email: 'ann@x.co', firstName: 'Ann', lastName: 'Ohm' };

test('an owner who is no HubSpot user has no user id of any kind', async () => {
  const { userId: _, ...ann } = ANN;
  hubspot.emulator.owners.add(ann);
  const { status, body } = await hubspot.call('GET', `${OWNERS}/11`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ type: 'PERSON', archived: false });
  expect(body).not.toHaveProperty('userId');
  expect(body).not.toHaveProperty('userIdIncludingInactive');
});

test('an owner may be a queue', async () => {
  const { userId: _, ...queue } = { ...ANN, type: 'QUEUE' as const };
  hubspot.emulator.owners.add(queue);
  expect((await hubspot.call('GET', `${OWNERS}/11`)).body).toMatchObject({ type: 'QUEUE' });
});

test('no owner is found by the user that another one does not have', async () => {
  const { userId: _, ...ann } = ANN;
  hubspot.emulator.owners.add(ann);
  const { status } = await hubspot.call('GET', `${OWNERS}/undefined?idProperty=userId`);
  expect(status).toBe(404);
});

test('a deactivated owner is among the archived ones, and only their past user id is left', async () => {
  hubspot.emulator.owners.add(ANN);
  hubspot.emulator.clock.advance(60_000);
  hubspot.emulator.owners.deactivate('11');
  expect((await hubspot.call('GET', `${OWNERS}/11`)).status).toBe(404);
  const { body } = await hubspot.call('GET', `${OWNERS}/11?archived=true`);
  expect(body).toMatchObject({
    ...{ archived: true, userIdIncludingInactive: 22 },
    ...{ createdAt: '2026-11-23T12:00:00Z', updatedAt: '2026-11-23T12:01:00Z' },
  });
  expect(body).not.toHaveProperty('userId');
});

test('nobody can deactivate an owner who does not exist', () => {
  expect(() => hubspot.emulator.owners.deactivate('12')).toThrow('12');
});

test('a property of HubSpot users is made without options, and holds any owner', async () => {
  const { call } = hubspot;
  const made = await call('POST', '/crm/properties/2026-09/deals', {
    ...{ name: 'deal_manager', label: 'Deal manager', groupName: 'dealinformation' },
    ...{ type: 'enumeration', fieldType: 'select' },
    ...{ externalOptions: true, referencedObjectType: 'OWNER' },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ referencedObjectType: 'OWNER', options: [] });
  const created = await call('POST', '/crm/objects/2026-09/deals', {
    properties: { deal_manager: '11' },
  });
  expect(created.body.properties.deal_manager).toBe('11');
});
