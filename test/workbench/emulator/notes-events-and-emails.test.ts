import { NOW, runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const NOTES = '/crm/objects/2026-09/notes';
const EVENTS = '/events/custom/2026-09';
const SEND = '/marketing/transactional/2026-09/single-email/send';
const tie = (id: string, associationTypeId: number) => ({
  to: { id },
  types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
});
const note = { hs_timestamp: '2026-11-23T12:00:00Z', hs_note_body: '<p>Verified</p>' };

test('one note is tied to a contact and a deal as it is created', async () => {
  const { records } = hubspot.emulator;
  const [contact, deal] = [records.create('contacts', {}), records.create('deals', {})];
  const { status, body } = await hubspot.call('POST', NOTES, {
    properties: note,
    associations: [tie(contact, 202), tie(deal, 214)],
  });
  expect(status).toBe(201);
  const shown = [{ id: body.id, body: '<p>Verified</p>', at: NOW }];
  expect(hubspot.emulator.notesOf('contacts', contact)).toEqual(shown);
  expect(hubspot.emulator.notesOf('deals', deal)).toEqual(shown);
});

test('a tie to a record that is not there refuses the create', async () => {
  const { status, body } = await hubspot.call('POST', NOTES, {
    properties: note,
    associations: [tie('424242', 202)],
  });
  expect(status).toBe(400);
  expect(body.message).toBe('One or more associations are invalid');
  expect(body.context['INVALID_OBJECT_IDS']).toEqual(['CONTACT=424242 is not valid']);
  expect(hubspot.emulator.records.list('notes')).toEqual([]);
});

test('records are tied by default, by label, and untied', async () => {
  const { emulator, call } = hubspot;
  const [contact, deal] = [
    emulator.records.create('contacts', {}),
    emulator.records.create('deals', {}),
  ];
  const base = `/crm/objects/2026-09/deals/${deal}/associations`;
  expect((await call('PUT', `${base}/default/contacts/${contact}`)).status).toBe(200);
  const made = await call('POST', '/crm/v4/associations/deals/contacts/labels', {
    name: 'approver',
    label: 'Approver',
  });
  const [{ typeId }] = made.body.results as unknown as [{ typeId: number }];
  const spec = [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }];
  const labelled = await call('PUT', `${base}/contacts/${contact}`, spec);
  expect([labelled.status, labelled.body]).toMatchObject([201, { labels: ['Approver'] }]);
  const list = await call('GET', `${base}/contacts`);
  expect(list.body.results).toMatchObject([
    { toObjectId: contact, associationTypes: [{ typeId: 3 }, { typeId, label: 'Approver' }] },
  ]);
  expect((await call('DELETE', `${base}/contacts/${contact}`)).status).toBe(204);
  expect((await call('GET', `${base}/contacts`)).body.results).toEqual([]);
});

async function defineEvent(): Promise<string> {
  const { body } = await hubspot.call('POST', `${EVENTS}/event-definitions`, {
    label: 'OTP verified',
    name: 'otp_contact',
    primaryObject: 'CONTACT',
    includeDefaultProperties: false,
    propertyDefinitions: [{ name: 'result', label: 'Result', type: 'string' }],
  });
  return body.fullyQualifiedName;
}

test('an event is named after the account and sent to a record', async () => {
  const eventName = await defineEvent();
  expect(eventName).toBe('pe20260923_otp_contact');
  const event = { eventName, objectId: '7', properties: { result: 'ok' } };
  expect((await hubspot.call('POST', `${EVENTS}/send`, event)).status).toBe(204);
  const read = await hubspot.call(
    'GET',
    `/events/event-occurrences/2026-09?objectType=contact&objectId=7&eventType=${eventName}`,
  );
  expect(read.body.results).toMatchObject([
    { objectId: '7', occurredAt: '2026-11-23T12:00:00Z', properties: { result: 'ok' } },
  ]);
});

test('an event of deals is sent to a deal and is none of a contact with the same number', async () => {
  const deal = hubspot.emulator.records.create('deals', {});
  const { body } = await hubspot.call('POST', `${EVENTS}/event-definitions`, {
    label: 'OTP approval',
    name: 'otp_deal',
    primaryObject: 'DEAL',
    includeDefaultProperties: false,
    propertyDefinitions: [{ name: 'result', label: 'Result', type: 'string' }],
  });
  const event = {
    eventName: body.fullyQualifiedName,
    objectId: deal,
    properties: { result: 'ok' },
  };
  expect((await hubspot.call('POST', `${EVENTS}/send`, event)).status).toBe(204);
  expect(hubspot.emulator.events.definitions()).toMatchObject([{ primaryObject: 'DEAL' }]);
  const eventsOf = (objectType: string) =>
    hubspot.call(
      'GET',
      `/events/event-occurrences/2026-09?objectType=${objectType}&objectId=${deal}`,
    );
  expect((await eventsOf('deal')).body.results).toMatchObject([
    { objectId: deal, eventType: body.fullyQualifiedName, properties: { result: 'ok' } },
  ]);
  expect((await eventsOf('contact')).body.results).toEqual([]);
});

test('a repeated uuid answers 204 and is dropped', async () => {
  const eventName = await defineEvent();
  const event = { eventName, objectId: '7', uuid: 'u-1', properties: { result: 'ok' } };
  await hubspot.call('POST', '/events/v3/send', event);
  expect((await hubspot.call('POST', '/events/v3/send', event)).status).toBe(204);
  const batch = { inputs: [event, { ...event, uuid: 'u-2' }] };
  expect((await hubspot.call('POST', `${EVENTS}/send/batch`, batch)).status).toBe(204);
  expect(hubspot.emulator.events.occurrences().map(({ uuid }) => uuid)).toEqual(['u-1', 'u-2']);
});

test('an unknown event or property, or a value over 256 characters, is refused', async () => {
  const eventName = await defineEvent();
  for (const event of [
    { eventName: 'pe20260923_other', properties: {} },
    { eventName, properties: { nonsense: '1' } },
    { eventName, properties: { result: 'x'.repeat(257) } },
  ]) {
    const { status } = await hubspot.call('POST', `${EVENTS}/send`, { ...event, objectId: '7' });
    expect(status).toBe(400);
  }
});

test('a definition takes another property later', async () => {
  const path = `${EVENTS}/event-definitions/${await defineEvent()}`;
  const property = { name: 'channel', label: 'Channel', type: 'string' };
  expect((await hubspot.call('POST', `${path}/property`, property)).status).toBe(201);
  const [definition] = hubspot.emulator.events.definitions();
  expect(definition?.properties.map(({ name }) => name)).toEqual(['result', 'channel']);
  expect((await hubspot.call('PATCH', path, { label: 'New' })).status).toBe(201);
});

const email = (more: object = {}) => ({
  emailId: 5,
  message: { to: 'ann@example.com', sendId: 's-1' },
  customProperties: { code: '491273' },
  ...more,
});

function publishTemplate(): void {
  hubspot.emulator.emails.addTemplate({
    id: 5,
    name: 'code',
    subject: 'Your code {{custom.code}}',
    html: '<p>Hello {{ contact.firstname }}, {{ custom.code }}</p>',
    from: 'otp@example.com',
  });
}

test('a transactional e-mail is rendered with custom and contact values', async () => {
  publishTemplate();
  hubspot.emulator.records.create('contacts', { email: 'ann@example.com', firstname: 'Ann' });
  const seen: string[] = [];
  hubspot.emulator.emails.onSent(({ text }) => seen.push(text));
  const { status, body } = await hubspot.call('POST', SEND, email());
  expect([status, body]).toMatchObject([200, { status: 'PENDING' }]);
  expect(hubspot.emulator.emails.sent()).toMatchObject([
    { to: 'ann@example.com', subject: 'Your code 491273', html: '<p>Hello Ann, 491273</p>' },
  ]);
  expect(seen).toEqual(['Hello Ann, 491273']);
  const later = await hubspot.call('GET', `/marketing/v3/email/send-statuses/${body.statusId}`);
  expect(later.body).toMatchObject({ status: 'COMPLETE', sendResult: 'SENT' });
});

const statusOf = async (id: unknown) =>
  (await hubspot.call('GET', `/marketing/v3/email/send-statuses/${String(id)}`)).body;

test('an e-mail that bounces is sent, and its contact has the reason; the next one is not sent', async () => {
  publishTemplate();
  const { emails, records } = hubspot.emulator;
  const ann = records.create('contacts', { email: 'ann@example.com' });
  emails.setFate('ann@example.com', { fate: 'bounces', reason: 'UNKNOWN_USER' });
  const first = await hubspot.call('POST', SEND, email());
  const sent = await statusOf(first.body.statusId);
  expect(sent).toMatchObject({ status: 'COMPLETE', sendResult: 'SENT' });
  expect(sent).toHaveProperty('eventId.created');
  expect(records.get('contacts', ann)?.properties).toMatchObject({
    ...{ hs_email_bounce: '1', hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER' },
  });
  const again = email({ message: { to: 'ann@example.com', sendId: 's-2' } });
  const second = await hubspot.call('POST', SEND, again);
  expect(second.body).toMatchObject({ status: 'PENDING' });
  expect(await statusOf(second.body.statusId)).toMatchObject({ sendResult: 'PREVIOUSLY_BOUNCED' });
  expect(emails.sent()).toMatchObject([{ bounced: 'UNKNOWN_USER' }]);
});

test('an e-mail that HubSpot does not send says why in its status alone', async () => {
  publishTemplate();
  hubspot.emulator.emails.setNextFate({ fate: 'not_sent', sendResult: 'BLOCKED_DOMAIN' });
  const { body } = await hubspot.call('POST', SEND, email());
  expect(body).toMatchObject({ status: 'PENDING' });
  const status = await statusOf(body.statusId);
  expect(status).toMatchObject({ status: 'COMPLETE', sendResult: 'BLOCKED_DOMAIN' });
  expect(status).not.toHaveProperty('eventId');
  expect(hubspot.emulator.emails.sent()).toEqual([]);
});

test('one sendId sends once', async () => {
  publishTemplate();
  await hubspot.call('POST', SEND, email());
  const { status, body } = await hubspot.call('POST', SEND, email());
  expect([status, body]).toMatchObject([
    200,
    { status: 'COMPLETE', sendResult: 'IDEMPOTENT_IGNORE' },
  ]);
  expect(hubspot.emulator.emails.sent()).toHaveLength(1);
});

const HUBSPOTS = 'otp=example.com@hs-domain.com';

test.each([
  ['codes@northwind.example', 'codes@northwind.example'],
  ['Bank <codes@northwind.example>', 'Bank <codes@northwind.example>'],
  ['"Bank, Inc." <codes@northwind.example>', '"Bank, Inc." <codes@northwind.example>'],
  ['Kim <kim@contoso.example>', 'Kim <kim@contoso.example>'],
  ['otp@example.com', HUBSPOTS],
  ['Bank <otp@example.com>', `Bank <${HUBSPOTS}>`],
])('an e-mail from %s is seen as from %s', async (from, shown) => {
  publishTemplate();
  const names = { firstName: 'Kim', lastName: 'Lindqvist' };
  hubspot.emulator.owners.add({ id: '9', userId: 9, email: 'kim@contoso.example', ...names });
  const replyTo = ['Help <help@northwind.example>'];
  await hubspot.call('POST', SEND, email({ message: { to: 'ann@example.com', from, replyTo } }));
  expect(hubspot.emulator.emails.sent()).toMatchObject([{ from: shown, replyTo }]);
});

test.each([
  'Bank',
  'a@b.example, c@d.example',
  'Bank, Inc. <a@b.example>',
  'a@b.example\r\nBcc: c',
])('an e-mail from %j is not sent, and one with such an answer address is refused', async (bad) => {
  publishTemplate();
  const sent = await hubspot.call('POST', SEND, email({ message: { to: 'a@b.co', from: bad } }));
  expect(await statusOf(sent.body.statusId)).toMatchObject({
    sendResult: 'INVALID_FROM_ADDRESS',
  });
  const answered = email({ message: { to: 'a@b.co', replyTo: [bad] } });
  expect((await hubspot.call('POST', SEND, answered)).status).toBe(400);
  expect(hubspot.emulator.emails.sent()).toEqual([]);
});

test('contactProperties are really written, to a contact made for the purpose', async () => {
  publishTemplate();
  await hubspot.call('POST', SEND, email({ contactProperties: { firstname: 'Ann' } }));
  const [contact] = hubspot.emulator.records.list('contacts');
  expect(contact?.properties).toMatchObject({ email: 'ann@example.com', firstname: 'Ann' });
  const { history } = hubspot.emulator.records.get('contacts', contact?.id ?? '') ?? {};
  expect(history?.['firstname']?.[0]?.sourceType).toBe('INTEGRATION');
});

test('an unknown e-mail or contact property is refused and nothing is sent', async () => {
  publishTemplate();
  expect((await hubspot.call('POST', SEND, email({ emailId: 6 }))).status).toBe(400);
  const unknown = email({ contactProperties: { nonsense: '1' } });
  expect((await hubspot.call('POST', SEND, unknown)).status).toBe(400);
  expect(hubspot.emulator.emails.sent()).toEqual([]);
  expect(hubspot.emulator.records.list('contacts')).toEqual([]);
});

test('a code given as a custom property stays out of the account', async () => {
  publishTemplate();
  await hubspot.call('POST', SEND, email());
  const { state, sentEmails } = hubspot.emulator.snapshot();
  expect(JSON.stringify(state)).not.toContain('491273');
  expect(JSON.stringify(sentEmails)).toContain('491273');
});
