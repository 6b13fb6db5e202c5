import type { AuditFilter } from '../../../src/contract/audit-filter.ts';
import { closeAccounts, closeFunctionHost } from '../../support/account.ts';
import { ENTRIES, HAPPENED, openAudited, type Auditor } from '../../support/audit-desk.ts';
import { saveIn } from '../../support/saved-settings.ts';

let audit: Auditor;
beforeAll(async () => (audit = await openAudited()));
afterAll(async () => {
  await closeAccounts();
  await closeFunctionHost();
});

const only = (filter: Partial<AuditFilter>) => ({ filter: { ...audit.everything, ...filter } });

test('the figures are those of what happened, as of a time that HubSpot’s search knows', async () => {
  const { totals, asOf } = await audit.see('totals', only({}));
  expect(totals).toEqual({
    ...{ sent: 4, verified: 1, wrong: 1, refused: 1, overrides: 0 },
    ...{ entries: HAPPENED.length, medianSeconds: 40 },
  });
  expect(asOf).toBeLessThan(audit.account.emulator.clock.now() - 5_000);
});

test('with a filter, the figures are those of what fits it', async () => {
  const { totals } = await audit.see('totals', only({ outcome: 'issued', userId: 72 }));
  expect(totals).toEqual({
    ...{ sent: 1, verified: 0, wrong: 0, refused: 0, overrides: 0 },
    ...{ entries: 1, medianSeconds: null },
  });
});

test('a tally counts by day, person, purpose, channel and reason', async () => {
  const { tally, after } = await audit.see('tally', only({}));
  expect(after).toBeUndefined();
  const kims = { issued: 1, refused: 1, resent: 1, cancelled: 1 };
  expect(tally).toEqual({
    entries: HAPPENED.length,
    days: { '2026-11-23': { ...kims, issued: 3, wrong_code: 1, verified: 1 } },
    users: {
      71: { name: 'Dana Reyes', counts: { issued: 2, wrong_code: 1, verified: 1 } },
      72: { name: 'Kim Lindqvist', counts: kims },
    },
    purposes: {
      caller_check: { issued: 2, wrong_code: 1, verified: 1 },
      sensitive_request: kims,
    },
    channels: { email: { issued: 3, wrong_code: 1, verified: 1, resent: 1, cancelled: 1 } },
    reasons: { cool_down: 1 },
  });
});

test('the table lists what happened, newest first, in the words of the entries', async () => {
  const { rows, total } = await audit.see('rows', only({}));
  expect(rows.map(({ outcome }) => outcome)).toEqual([...HAPPENED].reverse());
  expect(total).toBe(HAPPENED.length);
  expect(rows.at(-3)).toMatchObject({
    summary:
      'Verified: the code sent to a•••@example.com was entered by Dana Reyes (Confirm who is calling).',
    ...{ by: 'Dana Reyes (as stated by the card)', intact: true, channel: 'email' },
    record: { objectTypeId: '0-1', objectId: audit.account.contact },
  });
});

const contact = { objectTypeId: '0-1', objectId: 'the contact' };

test.each<[Partial<AuditFilter>, readonly string[]]>([
  [{ userId: 72 }, ['cancelled', 'resent', 'refused', 'issued']],
  [{ outcome: 'refused' }, ['refused']],
  [{ channel: 'sms' }, []],
  [{ record: contact, purpose: 'deal_approval' }, []],
  [
    {
      ...{ record: contact, purpose: 'caller_check', channel: 'email' },
      ...{ outcome: 'verified', userId: 71 },
    },
    ['verified'],
  ],
])('of all that happened, %j finds what fits all of it', async (filter, found) => {
  const record = { ...contact, objectId: audit.account.contact };
  const { rows } = await audit.see('rows', only({ ...filter, ...(filter.record && { record }) }));
  expect(rows.map(({ outcome }) => outcome)).toEqual(found);
});

test('a row tells the whole story of its code, and what followed from each entry', async () => {
  const { rows } = await audit.see('rows', only({ outcome: 'wrong_code' }));
  const { entries } = await audit.see('story', { row: rows[0]?.id });
  expect(entries.map(({ summary }) => summary.split(/[ :;]/, 3).join(' '))).toEqual([
    ...['Dana Reyes had', 'Wrong code entered', 'Verified  the', 'The timeline shows'],
  ]);
  expect(entries.every(({ intact }) => intact)).toBe(true);
});

test('pages bring every row once and in order, whatever is written meanwhile', async () => {
  const { emulator } = audit.account;
  const year = Date.UTC(2025, 0);
  // A crowd within one second, and others before and after it.
  const times = Array.from({ length: 330 }, (_, i) => (i < 80 ? i : i < 300 ? 80 : i)).map(
    (second) => year + second * 1_000,
  );
  const write = (at: number): string =>
    emulator.records.create(
      ENTRIES,
      { entry: 'none', seal: 'none', kind: 'issued', happened_at: String(at) },
      { at: emulator.clock.now() },
    );
  const ids = times.map(write);
  audit.settle();
  const pages = await audit.seeAll('rows', only({ from: year, to: year + 3_600_000 }), () => {
    write(year + 3_000_000);
    audit.settle();
  });
  const rows = pages.flatMap((page) => page.rows);
  expect(pages.length).toBeGreaterThan(3);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
  expect(rows).toHaveLength(ids.length);
  expect(rows.map(({ at }) => at)).toEqual([...times].sort((a, b) => b - a));
  expect(rows.some(({ intact }) => intact)).toBe(false);
});

test.each([
  [{ action: 'sums' }, 'action'],
  [{ action: 'totals' }, 'filter'],
  [{ action: 'totals', filter: { from: 0 } }, 'filter.to'],
  [{ action: 'rows', filter: { from: 0, to: 1, outcome: 'won' } }, 'filter.outcome'],
  [{ action: 'rows', filter: { from: 0, to: 1, sql: '' } }, 'filter.unknown field'],
  [{ action: 'rows', filter: { from: 0, to: 1 }, after: `e30.${'0'.repeat(64)}` }, 'after'],
  [{ action: 'story', row: '../201' }, 'row'],
  [{ action: 'check', from: -1, to: 1 }, 'from'],
  [{ action: 'export', filter: { from: 0, to: 1 }, format: 'xls' }, 'format'],
])('what is no request is refused by its field: %j', async (request, field) => {
  expect(await audit.ask(request)).toEqual({ ok: false, refusal: 'malformed_request', field });
});

test('a cursor serves nothing but what it was given for', async () => {
  const { after } = await audit.see('check', audit.everything);
  const other = { action: 'check', from: 0, to: audit.everything.to, after };
  expect(await audit.ask(other)).toMatchObject({ refusal: 'malformed_request', field: 'after' });
});

test('a story of no entry is refused', async () => {
  expect(await audit.ask({ action: 'story', row: '1' })).toEqual({
    ...{ ok: false, refusal: 'row_not_found' },
  });
});

test('somebody whom HubSpot does not know sees nothing', async () => {
  const reply = await audit.ask({ action: 'totals', ...only({}), user: { id: 4711 } });
  expect(reply).toEqual({ ok: false, refusal: 'unknown_user' });
});

test('when the whole account’s searches are used up, the reply says when to come again', async () => {
  const { settings } = audit.account.emulator;
  settings.rateLimit.enabled = true;
  const reply = await audit.ask({ action: 'totals', ...only({}) });
  settings.rateLimit.enabled = false;
  expect(reply).toEqual({ ok: false, refusal: 'busy', retryAfterMs: expect.any(Number) });
});

test('once there is an admin, it takes a supervisor', async () => {
  const people = [
    { userId: 71, role: 'admin' },
    { userId: 72, role: 'sender' },
  ];
  await saveIn(audit.account, { roles: { everyone: 'viewer', teams: [], people } });
  // For a minute, a warm process may not know.
  audit.settle();
  audit.settle();
  const asked = { action: 'rows', ...only({}) };
  expect(await audit.ask({ ...asked, user: { id: 72 } })).toEqual({
    ...{ ok: false, refusal: 'not_allowed', needs: 'supervisor' },
  });
  expect(await audit.ask(asked)).toMatchObject({ ok: true });
});
