import fc from 'fast-check';
import type { Settings } from '../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { readSettings } from '../../src/otp/read-settings.ts';

type Draft = { [Part in keyof Settings]: unknown };

/** The defaults with one part of them changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(DEFAULT_SETTINGS) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

test('the defaults are read as they are', () => {
  expect(readSettings(DEFAULT_SETTINGS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

test.each<[path: string, value: unknown, wrong: string, nearest?: string]>([
  ['purposes.caller_check.digits', 5, 'purposes.caller_check.digits', '6'],
  ['purposes.deal_approval.digits', 6, 'purposes.deal_approval.digits', '8'],
  ['purposes.caller_check.minutes', 11, 'purposes.caller_check.minutes', '10'],
  ['purposes.caller_check.minutes', 2.6, 'purposes.caller_check.minutes', '3'],
  ['purposes.caller_check.minutes', '5', 'purposes.caller_check.minutes'],
  ['purposes.caller_check.minutes', NaN, 'purposes.caller_check.minutes'],
  ['purposes.caller_check.wrongPerWeek', 1e9, 'purposes.caller_check.wrongPerWeek', '10'],
  ['purposes.caller_check.channels', [], 'purposes.caller_check.channels'],
  ['purposes.caller_check.channels', ['fax'], 'purposes.caller_check.channels[0]'],
  [
    'purposes.caller_check.channels',
    ['sms', 'sms'],
    'purposes.caller_check.channels names one twice',
  ],
  ['purposes.email_ownership.channels', ['sms'], 'purposes.email_ownership.channels[0]'],
  ['purposes.deal_approval.channels', ['sms'], 'purposes.deal_approval.channels[0]'],
  ['purposes.caller_check.whenNew', 'allow', 'purposes.caller_check.whenNew'],
  ['purposes.caller_check.verifiedActor', 'no', 'purposes.caller_check.verifiedActor'],
  ['purposes.caller_check.attempts', undefined, 'purposes.caller_check.attempts'],
  ['purposes.caller_check.tries', 5, 'purposes.caller_check has an unknown part'],
  ['purposes.portal_access', undefined, 'purposes.portal_access'],
  ['purposes.fax', {}, 'purposes has an unknown part'],
  ['approvals.homeCurrency', 'euro', 'approvals.homeCurrency'],
  ['approvals.stages', [{}], 'approvals.stages[0].pipeline'],
  ['email', {}, 'email.senderName'],
  ['email.senderName', '', 'email.senderName'],
  ['email.senderName', ' Bank', 'email.senderName'],
  ['email.senderName', 'x'.repeat(81), 'email.senderName'],
  ['email.senderName', 'Bank\r\nBcc: e@f.example', 'email.senderName'],
  ['email.senderName', 'Bank\u2028', 'email.senderName'],
  ['email.senderName', 'Bank" <e@f.example>', 'email.senderName'],
  ['email.senderName', 7, 'email.senderName'],
  ['email.senderAddress', 'verify', 'email.senderAddress'],
  ['email.senderAddress', 'Bank <verify@northwind.example>', 'email.senderAddress'],
  ['email.senderAddress', 'a@b.example, c@d.example', 'email.senderAddress'],
  ['email.senderAddress', 'a@b.example\n', 'email.senderAddress'],
  ['email.replyTo', 'a@b.example;c@d.example', 'email.replyTo'],
  ['email.replyTo', ['a@b.example'], 'email.replyTo'],
  ['email.replyTo', undefined, 'email.replyTo'],
  ['email.emailId', '0', 'email.emailId'],
  ['email.emailId', '7001?x', 'email.emailId'],
  ['email.emailId', 7001, 'email.emailId'],
  ['email.password', 'p', 'email has an unknown part'],
  ['sms.countries', ['gb'], 'sms.countries[0]'],
  ['sms.countries', ['GB', 'GB'], 'sms.countries[1] is there twice'],
  ['sms.messagesPerDay', -1, 'sms.messagesPerDay', '0'],
  ['roles.everyone', 'admin', 'roles.everyone'],
  ['roles.people', [{ userId: 0, role: 'admin' }], 'roles.people[0].userId', '1'],
  ['roles.people', [{ userId: 7, role: 'king' }], 'roles.people[0].role'],
  [
    'roles.people',
    [
      { userId: 7, role: 'admin' },
      { userId: 7, role: 'viewer' },
    ],
    'roles.people[1] is there twice',
  ],
  ['roles.teams', [{ teamId: 'a', role: 'admin' }], 'roles.teams[0].teamId'],
  ['roles', null, 'roles'],
  ['keep.caller_check', 29, 'keep.caller_check', '30'],
  ['keep.caller_check', 4_000, 'keep.caller_check', '3650'],
  ['keep.caller_check', undefined, 'keep.caller_check'],
  ['keep', { caller_check: 90 }, 'keep.sensitive_request'],
])('%s set to %j cannot be saved: %s', (...[path, value, wrong, nearest]) => {
  expect(readSettings(changed(path, value))).toEqual({
    ...{ ok: false, wrong },
    ...(typeof nearest === 'string' && { nearest }),
  });
});

test('T29 no sender or address that can be saved makes a second header or a second address', () => {
  const piece = fc.constantFrom(
    ...['Ana', ' ', ',', ';', '<', '>', '"', '@', '\r', '\n', '\u0085', '\u2028', '\u200b', ': '],
    ...['e@f.example', 'b.example'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  );
  const name = fc.constantFrom('senderName', 'senderAddress', 'replyTo', 'emailId');
  fc.assert(
    fc.property(name, text, (field, value) => {
      if (!readSettings(changed(`email.${field}`, value)).ok) return;
      expect(value).toMatch(/^[^\p{C}\p{Zl}\p{Zp}"<>\\]{1,254}$/u);
      expect(value.split('@')).toHaveLength(/address|reply/i.test(field) ? 2 : 1);
    }),
    { numRuns: 3000 },
  );
});

test('what has no room in an entry cannot be saved', () => {
  const tiers = [{ from: { EUR: 1 }, approvals: [{ users: ['1'.repeat(19)] }] }];
  const stages = Array.from({ length: 200 }, (_, i) => ({
    ...{ pipeline: 'p'.repeat(100), stage: `${i}`.padEnd(100, 's'), tiers },
  }));
  expect(readSettings(changed('approvals.stages', stages))).toEqual({
    ok: false,
    wrong: 'too long',
  });
});

test('whatever is sent, it is settings or its wrong part is named in one line', () => {
  const paths = [
    'purposes.caller_check.digits',
    'email',
    'email.senderName',
    'sms.countries',
    'roles',
    'approvals',
    'purposes',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
      const read = readSettings(changed(path, value));
      if (read.ok) expect(readSettings(read.settings)).toEqual(read);
      else expect(read.wrong).toMatch(/^[^\n]{1,120}$/);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readSettings(value as unknown as Draft)).toMatchObject({ ok: false });
    }),
    { numRuns: 500 },
  );
});
