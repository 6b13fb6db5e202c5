import * as automation from '@hubspot/api-client/lib/codegen/automation/actions';
import * as events from '@hubspot/api-client/lib/codegen/events/send';
import * as objects from '@hubspot/api-client/lib/codegen/crm/objects';
import * as pipelines from '@hubspot/api-client/lib/codegen/crm/pipelines';
import * as properties from '@hubspot/api-client/lib/codegen/crm/properties';
import * as schemas from '@hubspot/api-client/lib/codegen/crm/schemas';

import { LEDGER, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

/** Each generated part has a configuration class of its own; all of them take these two. */
const to = <C>(api: {
  createConfiguration(options: never): C;
  ServerConfiguration: new (origin: string, variables: never) => unknown;
}): C =>
  api.createConfiguration({
    baseServer: new api.ServerConfiguration(hubspot.origin, {} as never),
    authMethods: { oauth2: { accessToken: hubspot.token } },
  } as never);

test('a record goes round through the official client', async () => {
  const basic = new objects.BasicApi(to(objects));
  const created = await basic.create('contacts', { properties: { email: 'ann@example.com' } });
  const read = await basic.getById(
    'contacts',
    'ann@example.com',
    ['phone'],
    ['email'],
    undefined,
    false,
    'email',
  );
  expect(read.id).toBe(created.id);
  expect(read.createdAt).toEqual(new Date('2026-11-23T12:00:00Z'));
  expect(read.propertiesWithHistory?.['email']?.[0]?.value).toBe('ann@example.com');
  const updated = await basic.update('contacts', created.id, { properties: { phone: '+45' } });
  expect(updated.properties['phone']).toBe('+45');
  await basic.archive('contacts', created.id);
  expect((await basic.getPage('contacts')).results).toEqual([]);
});

test('a refusal reaches the official client as its ApiException', async () => {
  const basic = new objects.BasicApi(to(objects));
  await basic.create('contacts', { properties: { email: 'ann@example.com' } });
  await expect(
    basic.create('contacts', { properties: { email: 'ann@example.com' } }),
  ).rejects.toMatchObject({
    code: 409,
    body: { category: 'CONFLICT' },
  });
});

test('batches and searches go round through the official client', async () => {
  const batch = new objects.BatchApi(to(objects));
  const made = await batch.create('deals', {
    inputs: [{ properties: { dealname: 'Big' } }, { properties: { dealname: 'Small' } }],
  });
  expect(made.results).toHaveLength(2);
  const read = await batch.read('deals', {
    inputs: [{ id: made.results[0]?.id ?? '' }, { id: '404' }],
    properties: ['dealname'],
    propertiesWithHistory: [],
  });
  expect(read).toMatchObject({ numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND' }] });
  hubspot.emulator.clock.advance(10_000);
  const found = await new objects.SearchApi(to(objects)).doSearch('deals', {
    filterGroups: [
      {
        filters: [
          { propertyName: 'dealname', operator: objects.FilterOperatorEnum.Eq, value: 'Big' },
        ],
      },
    ],
  });
  expect(found.total).toBe(1);
});

test('definitions go round through the official client', async () => {
  const core = new properties.CoreApi(to(properties));
  const made = await core.create('contacts', {
    name: 'otp_key',
    label: 'Key',
    type: properties.PropertyCreateTypeEnum.String,
    fieldType: properties.PropertyCreateFieldTypeEnum.Text,
    groupName: 'contactinformation',
    hasUniqueValue: true,
  });
  expect(made.hasUniqueValue).toBe(true);
  expect((await core.getAll('contacts')).results.map(({ name }) => name)).toContain('otp_key');
  const schema = await new schemas.CoreApi(to(schemas)).create(LEDGER as never);
  expect(schema.fullyQualifiedName).toBe('p20260923_otp_entry');
});

test('an event send through the official client is refused like any other call', async () => {
  const send = new events.BasicApi(to(events)).send({
    eventName: 'pe20260923_none',
    objectId: '1',
    properties: {},
  });
  await expect(send).rejects.toMatchObject({ code: 400 });
});

test('a blocked action is completed through the official client', async () => {
  const { callbacks, clock } = hubspot.emulator;
  const told: string[] = [];
  callbacks.onCompleted(({ callbackId }) => told.push(callbackId));
  for (const id of ['ap-1', 'ap-2']) callbacks.block(id, clock.now() + 60_000);
  const api = new automation.CallbacksApi(to(automation));
  const outputFields = { result: 'verified' };
  await api.complete('ap-1', { outputFields });
  await api.completeBatch({ inputs: [{ callbackId: 'ap-2', outputFields }] });
  expect(told).toEqual(['ap-1', 'ap-2']);
  await expect(api.complete('ap-1', { outputFields })).rejects.toMatchObject({ code: 404 });
});

test('pipelines and their stages are read through the official client', async () => {
  const api = new pipelines.PipelinesApi(to(pipelines));
  const [sales] = (await api.getAll('deals')).results;
  expect(sales?.stages[4]).toMatchObject({ id: 'contractsent', metadata: { probability: '0.9' } });
  expect(await api.getById('deals', 'default')).toEqual(sales);
});
