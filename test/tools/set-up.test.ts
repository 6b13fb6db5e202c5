import { ENTRY_OBJECT_NAME } from '../../src/hubspot/schema.ts';
import { setUpAccount } from '../../tools/set-up-account.ts';
import { createEmulator, type Emulator } from '../../workbench/emulator/emulator.ts';

let emulator: Emulator;
let origin: string;
beforeEach(async () => {
  emulator = createEmulator();
  ({ origin } = await emulator.listen());
});
afterEach(() => emulator.close());

async function setUp(
  scopes: readonly string[] | 'all' = 'all',
  more: Record<string, string> = {},
): Promise<{ isReady: boolean; lines: string[]; last: string | undefined }> {
  const token = emulator.issueToken({ name: 'otp-verification', scopes });
  const lines: string[] = [];
  const isReady = await setUpAccount(
    { HUBSPOT_TOKEN: token, HUBSPOT_API_ORIGIN: origin, ...more },
    (line) => lines.push(line),
  );
  return { isReady, lines, last: lines.at(-1) };
}

const writes = (): number =>
  emulator.journal.entries().filter(({ method }) => method !== 'GET').length;

test('a fresh account is made ready, a line for each step', async () => {
  const { isReady, lines, last } = await setUp();
  expect(isReady).toBe(true);
  expect(lines[0]).toBe(`Setting up account ${emulator.accountId}`);
  expect(lines).toContain('made         Custom object "OTP entry"');
  expect(lines.filter((line) => line.startsWith('made')).length).toBeGreaterThan(5);
  expect(last).toMatch(/^The account is ready\. \d+ things were made\.$/);
});

test('the second time nothing is changed', async () => {
  await setUp();
  emulator.journal.clear();
  const { isReady, last } = await setUp();
  expect(isReady).toBe(true);
  expect(last).toBe('The account is ready. Nothing had to be changed.');
  // The probe makes eight records, of which HubSpot takes one, and archives it.
  expect(writes()).toBe(9);
});

test('an account id that is given is not asked for', async () => {
  await setUp('all', { OTP_ACCOUNT_ID: String(emulator.accountId) });
  expect(emulator.journal.entries().map(({ path }) => path)).not.toContain(
    '/account-info/2026-09/details',
  );
});

test('without custom events the account is ready and notes are announced', async () => {
  emulator.settings.tiers.customEvents = false;
  const { isReady, last } = await setUp();
  expect(isReady).toBe(true);
  expect(last).toContain('Results will be written to the timeline as notes.');
});

test('without custom objects the account is not ready', async () => {
  emulator.settings.tiers.customObjects = false;
  const { isReady, last } = await setUp();
  expect(isReady).toBe(false);
  expect(last).toContain('see that the subscription has custom objects');
});

test('a property of an older version gets the options that it lacks, and keeps those that are there', async () => {
  await setUp();
  const token = emulator.issueToken({ name: 'admin', scopes: 'all' });
  const property = `${origin}/crm/properties/2026-09/contacts/otp_status`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const options = [
    { value: 'verified', label: 'All good', displayOrder: 4, hidden: false },
    { value: 'own', label: 'Our own', displayOrder: 7, hidden: true },
  ];
  await fetch(property, { method: 'PATCH', headers, body: JSON.stringify({ options }) });
  const { isReady, lines } = await setUp();
  expect(isReady).toBe(true);
  expect(lines.filter((line) => line.startsWith('made'))).toEqual([
    'made         Contact property "OTP status": options "Code sent", "Wrong code entered", "Tries used up", "Cancelled", "Confirmed by hand"',
  ]);
  const after = (await (await fetch(property, { headers })).json()) as { options: object[] };
  expect(after.options).toHaveLength(7);
  expect(after.options).toMatchObject([
    ...options,
    { value: 'code_sent', displayOrder: 8 },
    ...[{}, {}, {}],
    { value: 'confirmed_by_hand', label: 'Confirmed by hand', displayOrder: 12, hidden: false },
  ]);
});

test('an app without its scopes is told to be installed again', async () => {
  const { isReady, last } = await setUp(['oauth']);
  expect(isReady).toBe(false);
  expect(last).toContain('Install the app again with all its scopes');
});

test('a property that cannot be made unique any more is left to a person', async () => {
  await define({
    name: ENTRY_OBJECT_NAME,
    labels: { singular: 'OTP entry', plural: 'OTP entries' },
    primaryDisplayProperty: 'summary',
    requiredProperties: [],
    searchableProperties: [],
    associatedObjects: [],
    properties: [
      { name: 'summary', label: 'Summary', type: 'string', fieldType: 'text' },
      { name: 'stream_key', label: 'Stream key', type: 'string', fieldType: 'text' },
    ],
  });
  const { isReady, lines, last } = await setUp();
  expect(isReady).toBe(false);
  expect(lines.find((line) => line.startsWith('different'))).toContain('It must be unique');
  expect(last).toContain('The account is not ready');
});

async function define(schema: object): Promise<void> {
  const token = emulator.issueToken({ name: 'admin', scopes: 'all' });
  const { status } = await fetch(`${origin}/crm-object-schemas/2026-09/schemas`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(schema),
  });
  expect(status).toBe(201);
}

test('a missing token is asked for and nothing is called', async () => {
  const { isReady, lines } = await setUp('all', { HUBSPOT_TOKEN: ' ' });
  expect(isReady).toBe(false);
  expect(lines).toEqual([expect.stringContaining('HUBSPOT_TOKEN is missing')]);
  expect(emulator.journal.entries()).toEqual([]);
});

test('a token that HubSpot refuses is to be copied again', async () => {
  const { isReady, last } = await setUp('all', { HUBSPOT_TOKEN: 'pat-of-nobody' });
  expect(isReady).toBe(false);
  expect(last).toContain('HubSpot does not accept the token');
});

test('when HubSpot cannot be reached set-up says where it looked', async () => {
  const { isReady, last } = await setUp('all', { HUBSPOT_API_ORIGIN: 'http://127.0.0.1:9' });
  expect(isReady).toBe(false);
  expect(last).toContain('No answer from http://127.0.0.1:9');
});

test('no line has the token in it', async () => {
  const { lines } = await setUp('all', { HUBSPOT_TOKEN: 'pat-of-nobody' });
  expect(lines.join()).not.toContain('pat-of-nobody');
});
