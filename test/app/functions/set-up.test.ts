import fc from 'fast-check';
import type { CheckId } from '../../../src/contract/set-up.ts';
import {
  ACCOUNT_SECRETS,
  closeAccounts,
  closeFunctionHost,
  functionOutput,
} from '../../support/account.ts';
import {
  amiss,
  beginSetUp,
  closeEndpoints,
  LINES,
  REQUIRED_SCOPES,
  SMS_ROUTE,
  startEndpoints,
  type SettingUp,
} from '../../support/set-up.ts';

let endpoints: string;
beforeAll(async () => (endpoints = await startEndpoints()));
afterAll(async () => {
  await closeAccounts();
  closeEndpoints();
  await closeFunctionHost();
});

const begin = (options = {}): Promise<SettingUp> => beginSetUp(options, endpoints);

/** What the app can make by itself. */
const MADE: readonly CheckId[] = [
  'entry_object',
  'contact_properties',
  'deal_properties',
  'contact_event',
  'deal_event',
];

describe('a bare account', () => {
  test('lacks what set-up makes, and nothing is asked for that cannot be answered', async () => {
    const checks = await (await begin()).checks();
    expect(checks.map(({ id }) => id)).toEqual(LINES);
    expect(Object.entries(amiss(checks)).map(([id, found]) => [id, found.split(' ')[0]])).toEqual([
      ['entry_object', 'missing'],
      ['contact_properties', 'missing'],
      ['deal_properties', 'missing'],
      ['contact_event', 'missing'],
      ['deal_event', 'missing'],
      ['round_trip', 'unknown'],
      ['settings', 'unknown'],
    ]);
  });

  test('becomes ready by what the app can fix alone', async () => {
    const settingUp = await begin();
    expect(amiss(await settingUp.fixAll())).toEqual({});
  });

  test('is looked at without a change', async () => {
    const settingUp = await begin();
    await settingUp.checks();
    expect(settingUp.changes).toEqual([]);
  });
});

describe('an account that is set up', () => {
  test('is left as it is by another fix of every line', async () => {
    const settingUp = await begin({ bare: false });
    for (const id of MADE) await settingUp.fix(id);
    expect(settingUp.changes).toEqual([]);
  });

  test('keeps no entry of the round trip', async () => {
    const settingUp = await begin({ bare: false });
    expect(amiss([await settingUp.line('round_trip')])).toEqual({});
    const { origin, emulator } = settingUp.account;
    const authorization = `Bearer ${emulator.issueToken({ name: 'admin', scopes: 'all' })}`;
    const answer = await fetch(`${origin}/crm/objects/2026-09/p_otp_entry`, {
      headers: { authorization },
    });
    expect(await answer.json()).toMatchObject({ results: [] });
  });

  test('gets back a property that somebody deleted', async () => {
    const settingUp = await begin({ bare: false });
    const { origin, emulator } = settingUp.account;
    const authorization = `Bearer ${emulator.issueToken({ name: 'admin', scopes: 'all' })}`;
    await fetch(`${origin}/crm/properties/2026-09/contacts/otp_status`, {
      method: 'DELETE',
      headers: { authorization },
    });
    expect(amiss([await settingUp.line('contact_properties')])).toEqual({
      contact_properties: 'missing lacks_property:otp_status',
    });
    expect((await settingUp.fix('contact_properties')).state).toBe('ok');
  });
});

describe('a scope that the app was not granted', () => {
  /** Lines that stand for the scopes that no call of the checklist itself needs. */
  const LINE: Record<string, CheckId[]> = {
    oauth: [],
    'crm.objects.contacts.read': [],
    'crm.objects.contacts.write': [],
    'crm.objects.deals.read': [],
    'crm.objects.deals.write': [],
    'crm.schemas.contacts.read': [],
    'crm.schemas.contacts.write': ['contact_properties'],
    'crm.schemas.deals.read': [],
    'crm.schemas.deals.write': ['deal_properties'],
    'crm.schemas.custom.read': [],
    'crm.schemas.custom.write': ['entry_object'],
    'crm.objects.custom.read': [],
    'crm.objects.custom.write': [],
    'crm.objects.owners.read': [],
    'behavioral_events.event_definitions.read_write': ['contact_event', 'deal_event'],
    'analytics.behavioral_events.send': [],
    automation: [],
    'transactional-email': ['email_template'],
  };

  let settingUp: SettingUp;
  beforeAll(async () => (settingUp = await begin()));

  test.each(REQUIRED_SCOPES)('%s is named, and nothing is half-made', async (scope) => {
    settingUp.account.emulator.settings.withheldScopes = [scope];
    const left = amiss(await settingUp.checks());
    if (scope === 'oauth') {
      // The one call that names the account takes it.
      expect(left.token).toBe('missing not_allowed lacks_scope:oauth');
    } else {
      expect(left.scopes).toMatch(new RegExp(`^(missing|without) lacks_scope:${scope}$`));
    }
    for (const id of LINE[scope] ?? []) {
      expect(left).toHaveProperty(id);
      await settingUp.fix(id);
    }
    expect(settingUp.changes).toEqual([]);
  });

  test('is named by what each call says where HubSpot lists none', async () => {
    const settingUp = await begin({ bare: false });
    const { settings } = settingUp.account.emulator;
    settings.scopeList = '404';
    expect(amiss([await settingUp.line('scopes')])).toEqual({
      scopes: 'unknown scopes_not_listed',
    });
    settings.withheldScopes = ['crm.objects.custom.write'];
    expect(amiss([await settingUp.line('scopes')])).toEqual({
      scopes: 'missing scopes_not_listed lacks_scope:crm.objects.custom.write',
    });
  });

  test.each(['crm.objects.custom.read', 'crm.objects.custom.write'])(
    '%s stops the round trip, which leaves nothing',
    async (scope) => {
      const settingUp = await begin({ bare: false });
      settingUp.account.emulator.settings.withheldScopes = [scope];
      expect(amiss([await settingUp.line('round_trip')])).toEqual({
        round_trip: `missing not_allowed lacks_scope:${scope}`,
      });
    },
  );

  test('shows in the fix that HubSpot refuses', async () => {
    const settingUp = await begin();
    const { settings } = settingUp.account.emulator;
    settings.scopeList = '404';
    settings.withheldScopes = ['crm.schemas.deals.write'];
    const check = await settingUp.fix('deal_properties');
    expect(check.fix).toBe('person');
    expect(amiss([check])).toEqual({
      deal_properties: 'missing not_allowed lacks_scope:crm.schemas.deals.write',
    });
  });
});

describe('a subscription', () => {
  test('without custom events is fine, with notes instead', async () => {
    const settingUp = await begin();
    settingUp.account.emulator.settings.tiers.customEvents = false;
    const left = amiss(await settingUp.fixAll());
    expect(left.contact_event).toBe('without no_custom_events');
    expect(left.scopes).toMatch(/^without/);
    expect(Object.values(left).filter((found) => !found.startsWith('without'))).toEqual([]);
  });

  test('without custom objects cannot hold the ledger', async () => {
    const settingUp = await begin();
    settingUp.account.emulator.settings.tiers.customObjects = false;
    const left = amiss(await settingUp.fixAll());
    expect(left.entry_object).toMatch(/^missing/);
    expect(left.round_trip).toBe('unknown waits_for:entry_object');
  });

  test('without the transactional add-on cannot send by HubSpot', async () => {
    const settingUp = await begin({ bare: false });
    settingUp.account.emulator.settings.tiers.transactionalEmail = false;
    const left = amiss(await settingUp.checks());
    expect(left.email_template).toBe('wrong no_single_send');
  });

  test('without public endpoints has cards and set-up', async () => {
    const none = { HUBSPOT_CLIENT_SECRET: 'none', OTP_ENDPOINT_BASE_URL: 'none' };
    const settingUp = await begin({ bare: false, env: none });
    expect(amiss(await settingUp.checks())).toEqual({
      client_secret: 'without no_endpoints',
      endpoint_address: 'without no_endpoints',
    });
  });
});

describe('a secret', () => {
  const SHORT = 'c2hvcnQ=';

  test.each([
    ['OTP_ACCOUNT_ID', '', 'account_id', 'missing lacks_secret:OTP_ACCOUNT_ID'],
    ['OTP_ACCOUNT_ID', 'us-1', 'account_id', 'wrong unsound_secret:OTP_ACCOUNT_ID'],
    ['OTP_ACCOUNT_ID', '4711', 'account_id', 'wrong other_account:20260923'],
    ['OTP_PEPPER', ' ', 'pepper', 'missing lacks_secret:OTP_PEPPER'],
    ['OTP_PEPPER', SHORT, 'pepper', 'wrong unsound_secret:OTP_PEPPER'],
    ['OTP_PEPPER_PREVIOUS', SHORT, 'previous_pepper', 'wrong unsound_secret:OTP_PEPPER_PREVIOUS'],
    [
      'OTP_PEPPER_PREVIOUS',
      ACCOUNT_SECRETS.OTP_PEPPER,
      'previous_pepper',
      'wrong same_secret:OTP_PEPPER',
    ],
    ['OTP_LEDGER_KEY', '', 'ledger_key', 'missing lacks_secret:OTP_LEDGER_KEY'],
    ['OTP_LEDGER_KEY', ACCOUNT_SECRETS.OTP_PEPPER, 'ledger_key', 'wrong same_secret:OTP_PEPPER'],
    [
      'HUBSPOT_CLIENT_SECRET',
      'none',
      'client_secret',
      'missing lacks_secret:HUBSPOT_CLIENT_SECRET',
    ],
    ['HUBSPOT_CLIENT_SECRET', 'x', 'client_secret', 'wrong unsound_secret:HUBSPOT_CLIENT_SECRET'],
    ['OTP_ENDPOINT_BASE_URL', '', 'endpoint_address', 'missing lacks_secret:OTP_ENDPOINT_BASE_URL'],
    [
      'OTP_ENDPOINT_BASE_URL',
      'http://plain.example/hs',
      'endpoint_address',
      'wrong unsound_secret:OTP_ENDPOINT_BASE_URL',
    ],
    ['OTP_SMS_ROUTE', 'none', 'sms_route', 'without no_text_messages'],
    ['OTP_SMS_ROUTE', 'tel:0044', 'sms_route', 'wrong unsound_secret:OTP_SMS_ROUTE'],
    [
      'OTP_SMS_ROUTE',
      SMS_ROUTE.replace(/:[0-9a-f]+@/, ':another-token@'),
      'sms_route',
      'wrong sms_login_refused:20003',
    ],
    ['OTP_EMAIL_ROUTE', '', 'email_route', 'missing lacks_secret:OTP_EMAIL_ROUTE'],
    ['OTP_EMAIL_ROUTE', 'mailto:x', 'email_route', 'wrong unsound_secret:OTP_EMAIL_ROUTE'],
  ] as const)('%s that is %j is named, and its value is not', async (name, value, id, found) => {
    const settingUp = await begin({ bare: false, env: { [name]: value } });
    const checks = await settingUp.checks();
    expect(amiss(checks)[id]).toBe(found);
    if (value.length > 4) expect(JSON.stringify(checks)).not.toContain(value);
  });

  test('that was rotated is told', async () => {
    const env = { OTP_PEPPER_PREVIOUS: Buffer.alloc(32, 'another pepper').toString('base64') };
    const { facts } = await (await begin({ bare: false, env })).line('previous_pepper');
    expect(facts).toEqual([{ fact: 'rotated' }]);
  });
});

describe('the endpoints', () => {
  test.each([
    ['another page', { status: 200, body: {} }],
    ['nothing', { status: 404, body: {} }],
  ])('are silent where %s answers', async (_, answer) => {
    const settingUp = await beginSetUp({ bare: false }, await startEndpoints(answer));
    expect(amiss([await settingUp.line('endpoint_address')])).toEqual({
      endpoint_address: 'wrong silent_endpoint',
    });
  });
});

describe('the e-mail of the route', () => {
  test.each([
    ['is not there', { OTP_EMAIL_ROUTE: 'hubspot:8?name=N' }, 'wrong no_email'],
    [
      'goes by a server that does not answer',
      { OTP_EMAIL_ROUTE: 'smtp://127.0.0.1:9?from=a@b.example&name=N' },
      'wrong mail_server_silent',
    ],
  ])('%s', async (_, env, found) => {
    const settingUp = await begin({ bare: false, env });
    expect(amiss(await settingUp.checks()).email_template).toBe(found);
  });

  test.each([
    ['refused', 'unknown email_not_readable'],
    ['without_template', 'unknown code_place_not_seen'],
  ] as const)('that HubSpot shows %s is left to a test message', async (reading, found) => {
    const settingUp = await begin({ bare: false });
    settingUp.account.emulator.settings.emailReading = reading;
    expect(amiss(await settingUp.checks())).toEqual({ email_template: found });
  });

  test('must be published', async () => {
    const settingUp = await begin({ bare: false });
    const template = { name: 'Code', subject: 's', html: 'h', from: 'a@b.example' };
    settingUp.account.emulator.emails.addTemplate({ ...template, id: 7001, isPublished: false });
    expect((await settingUp.line('email_template')).facts).toEqual([
      { fact: 'email_not_published' },
    ]);
  });
});

describe('when HubSpot', () => {
  test('knows the token no more, that is all that is said', async () => {
    const settingUp = await begin({ env: { PRIVATE_APP_ACCESS_TOKEN: 'pat-of-nobody' } });
    const left = amiss(await settingUp.checks());
    expect(left.token).toBe('wrong token_refused');
    expect(left.entry_object).toBe('unknown waits_for:token');
  });

  test('cannot be reached, the secrets are looked at all the same', async () => {
    const settingUp = await begin({ env: { HUBSPOT_API_ORIGIN: 'http://127.0.0.1:9' } });
    const left = amiss(await settingUp.checks());
    expect(left.token).toBe('unknown no_answer');
    expect(left.pepper).toBeUndefined();
  });

  test('is busy, a fix says so', async () => {
    const settingUp = await begin();
    settingUp.account.emulator.faults.add({ kind: '429_ten_secondly', times: 50 });
    expect(await settingUp.ask({ action: 'fix', check: 'entry_object' })).toMatchObject({
      ok: false,
      refusal: 'busy',
    });
  });

  test('has another time than this machine, that is told', async () => {
    const settingUp = await begin({ bare: false });
    settingUp.account.machine = () => settingUp.account.emulator.clock.now() + 3_600_000;
    expect(amiss(await settingUp.checks()).token).toMatch(/^wrong clock_disagrees/);
  });
});

test('whatever a browser sends, the function answers in its own words', async () => {
  const settingUp = await begin();
  const user = fc.oneof(fc.constant({ id: 71 }), fc.anything());
  const parameters = fc.oneof(
    fc.anything(),
    fc.record({ action: fc.constantFrom('fix', 'toString'), user, check: fc.anything() }),
    fc.record({
      action: fc.constantFrom('checks', 'save', 'view', 'test'),
      user,
      // JSON leaves out what is undefined.
      x: fc.anything().map((value) => value ?? null),
    }),
  );
  await fc.assert(
    fc.asyncProperty(parameters, async (sent) => {
      const reply = await settingUp.account.callFunction('otp-settings', { parameters: sent });
      expect(reply).toMatchObject({ ok: false, refusal: 'malformed_request' });
    }),
    { numRuns: 60 },
  );
});

test('nothing of a secret is in what the function writes, answers or asks HubSpot for', async () => {
  const settingUp = await begin();
  const answers = JSON.stringify([await settingUp.fixAll(), await settingUp.checks()]);
  const { env, emulator } = settingUp.account;
  const seen = [answers, await functionOutput(), JSON.stringify(emulator.journal.entries())];
  const secrets = Object.entries(env).filter(([name]) => !/ORIGIN|ACCOUNT_ID/.test(name));
  for (const [name, value] of secrets) {
    if (value !== 'none')
      expect([name, seen.some((text) => text.includes(value))]).toEqual([name, false]);
  }
});
