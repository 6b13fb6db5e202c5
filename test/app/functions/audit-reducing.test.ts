import type { RecordRef } from '../../../src/contract/vocabulary.ts';
import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  newRequest,
  openAccount,
  Rep,
  type Account,
} from '../../support/account.ts';
import { ApprovalScene } from '../../support/approval-workflow.ts';
import {
  AtDeal,
  KIM as APPROVER,
  openDealAccount,
  POLICY,
  STAGE,
} from '../../support/deal-approval.ts';
import {
  askAudit as ask,
  askToTheEnd as asks,
  entryOf,
  faultsIn,
  KEEP as keep,
  keptBy,
  misreported,
  oldAndNew,
  verifiedContact as verified,
} from '../../support/old-entries.ts';
import { shownBy } from '../../support/open-code.ts';
import { saveIn } from '../../support/saved-settings.ts';
import { newCallback, newestCode, Workflow } from '../../support/workflow.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const DAY = 24 * 3_600_000;
const KIM = 72;

/** Entries of these kinds. */
const kindsIn = (account: Account): string[] => keptBy(account).map((kept) => entryOf(kept).entry);

describe('what was kept long enough', () => {
  test('is counted before it is reduced, and only that is reduced', async () => {
    const { account, old } = await oldAndNew();
    const before = keptBy(account).filter(({ record_id: id }) => id === old.contact);
    const counted = await asks(account, { action: 'retention', run: false });
    expect(counted).toMatchObject({ reduced: before.length, left: 0 });
    expect(counted.purposes).toEqual({ caller_check: before.length });
    expect(kindsIn(account)).not.toContain('reduced');
    expect(await asks(account, { action: 'retention', run: true })).toEqual(counted);
    const reduced = keptBy(account).filter((kept) => entryOf(kept).entry === 'reduced');
    expect(reduced.map(({ stream_key, step_key }) => stream_key ?? step_key)).toEqual(
      before.map(({ stream_key, step_key }) => stream_key ?? step_key),
    );
    expect(misreported(account)).toEqual([]);
    expect(await faultsIn(account)).toEqual([]);
  });

  test('is reduced by somebody: the trail says who, why and how many', async () => {
    const { account } = await oldAndNew();
    const { reduced } = await asks(account, { action: 'retention', run: true });
    expect(keptBy(account).find(({ kind }) => kind === 'reduction')).toMatchObject({
      outcome: 'retention',
      actor_id: String(DANA.id),
      summary: `Dana Reyes had ${reduced} entries reduced, which had been kept as long as they are to be.`,
    });
  });

  test('leaves a stream in which the next code is sent and checked', async () => {
    const { account, old } = await oldAndNew();
    await asks(account, { action: 'retention', run: true });
    const rep = new Rep(account, { contact: old.contact });
    expect((await rep.look()).purposes[0]?.standing).toMatchObject({ standing: 'idle' });
    const challenge = Rep.challengeIn(await rep.send());
    const reply = await rep.ask({ action: 'check', challenge, code: rep.codeInMessage() });
    expect(reply).toMatchObject({ result: { result: 'verified' } });
    const decisions = keptBy(account)
      .map(entryOf)
      .filter(({ entry }) => entry === 'stream');
    expect(decisions.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  test('is left as it is where it was altered, and counted', async () => {
    const { account, old } = await oldAndNew();
    const [first] = account.emulator.records
      .list('p_otp_entry')
      .slice(-99)
      .filter(({ properties }) => properties['record_id'] === old.contact);
    const { id = '', properties } = first ?? {};
    const entry = (properties?.['entry'] ?? '').replace('Dana Reyes', 'Dina Reyes');
    account.emulator.records.update('p_otp_entry', id, { entry });
    account.emulator.clock.advance(60_000);
    expect(await asks(account, { action: 'retention', run: true })).toMatchObject({ left: 1 });
    expect(account.emulator.records.get('p_otp_entry', id)?.properties['entry']).toBe(entry);
  });

  test('stays where a deal may still stand on it', async () => {
    const { account, deal } = await openDealAccount();
    await saveIn(account, { approvals: POLICY, keep: { ...keep, deal_approval: 30 } });
    const rep = new AtDeal({ account, deal });
    await rep.check(await rep.asks());
    const [asked] = keptBy(account).filter(({ kind }) => kind === 'attempt');
    account.emulator.clock.advance(40 * DAY);
    await asks(account, { action: 'retention', run: true });
    const kept = keptBy(account).filter(({ kind }) => ['issued', 'attempt'].includes(kind ?? ''));
    expect(kept.map(({ reduced = '' }) => reduced)).toEqual(['yes', '']);
    expect(kept[1]?.['entry']).toBe(asked?.['entry']);
  });
});

describe('what the trail says of somebody', () => {
  const record = ({ contact }: Account): RecordRef => ({
    objectTypeId: '0-1',
    objectId: contact,
  });

  /** What nothing may hold any more. */
  const identifying = (account: Account): string[] => [
    account.contact,
    'a•••@example.com',
    'ada.osei',
    'Osei',
    String(shownBy(account)['otp_challenge_id']),
  ];

  const holding = (account: Account, words: readonly string[]): string[] =>
    words.filter((word) => JSON.stringify(keptBy(account)).includes(word));

  test('is counted, and then erased from every entry, the record and our notes on it', async () => {
    const account = await openAccount();
    // Where there are no custom events, notes tell the timeline.
    account.emulator.settings.tiers.customEvents = false;
    await verified(account);
    const words = identifying(account);
    expect(account.emulator.records.list('notes')).toHaveLength(3);
    expect(holding(account, words).length).toBeGreaterThan(2);
    account.emulator.clock.advance(60_000);
    const counted = await asks(account, { action: 'erasure', record: record(account), run: false });
    expect(counted.reduced).toBe(kindsIn(account).length);
    const run = await asks(account, { action: 'erasure', record: record(account), run: true });
    expect(run).toEqual(counted);
    expect(holding(account, words)).toEqual([]);
    expect(misreported(account)).toEqual([]);
    expect(await faultsIn(account)).toEqual([]);
    expect(account.emulator.records.list('notes')).toEqual([]);
    const shown = Object.entries(shownBy(account)).filter(([name]) => name.startsWith('otp_'));
    expect(shown.filter(([, value]) => value !== '')).toEqual([]);
  });

  test('is erased at once: an open code is not taken any more, and the next one is', async () => {
    const account = await openAccount();
    account.emulator.settings.rateLimit.enabled = false;
    const rep = new Rep(account);
    const challenge = Rep.challengeIn(await rep.send());
    const code = rep.codeInMessage();
    await asks(account, { action: 'erasure', record: record(account), run: true });
    const other = new Rep(account);
    expect(await other.ask({ action: 'check', challenge, code })).toMatchObject({
      refusal: 'replaced',
    });
    expect(await other.send()).toMatchObject({ refusal: 'cool_down' });
    account.emulator.clock.advance(61_000);
    expect(await other.send()).toMatchObject({ result: { result: 'sent' } });
  });

  test('is not written down again when a request from before is repeated', async () => {
    const account = await openAccount();
    const rep = new Rep(account);
    const challenge = Rep.challengeIn(await rep.send());
    const check = { action: 'check', challenge, code: '000000', request: newRequest() } as const;
    await rep.ask(check);
    const words = identifying(account);
    await asks(account, { action: 'erasure', record: record(account), run: true });
    rep.bookmark = undefined;
    expect(await rep.ask(check)).toMatchObject({ ok: false, refusal: 'expired' });
    expect(holding(account, words)).toEqual([]);
  });

  test('T31 is erased while a workflow runs: what is delivered again sends nothing and verifies nothing', async () => {
    const account = await openAccount();
    const workflow = new Workflow(account);
    const [send, check] = [newCallback(), newCallback()];
    await workflow.generate({}, send);
    const code = newestCode(account);
    expect(await workflow.verify(code, {}, check)).toMatchObject({ result: 'verified' });
    await asks(account, { action: 'erasure', record: record(account), run: true });
    expect(await workflow.generate({}, send)).toMatchObject({ send_status: 'failed' });
    expect(await workflow.verify(code, {}, check)).toMatchObject({ result: 'failed' });
    expect(account.emulator.emails.sent()).toHaveLength(1);
  });

  test('is erased where HubSpot has deleted the record already', async () => {
    const account = await openAccount();
    await verified(account);
    const words = identifying(account);
    account.emulator.records.archive('contacts', account.contact);
    account.emulator.clock.advance(60_000);
    const { left } = await asks(account, { action: 'erasure', record: record(account), run: true });
    expect([left, holding(account, words)]).toEqual([0, []]);
  });

  test('is erased behind an entry that somebody took away, too', async () => {
    const account = await openAccount();
    await verified(account);
    const words = identifying(account);
    const [, second] = account.emulator.records
      .list('p_otp_entry')
      .filter(({ properties }) => properties['stream_key'] !== undefined);
    account.emulator.records.archive('p_otp_entry', second?.id ?? '');
    account.emulator.clock.advance(60_000);
    await asks(account, { action: 'erasure', record: record(account), run: true });
    expect(holding(account, words)).toEqual([]);
  });

  test('is gone from the record before a look could say that nothing is left', async () => {
    const account = await openAccount();
    account.emulator.settings.tiers.customEvents = false;
    await verified(account);
    account.emulator.clock.advance(60_000);
    const request = { action: 'erasure', record: record(account) } as const;
    for (let nth = 1; nth < 40; nth += 1) {
      account.emulator.faults.add({ kind: '429_daily', nth, times: Infinity });
      const { ok } = await ask(account, { ...request, run: true });
      account.emulator.faults.clear();
      account.emulator.clock.advance(60_000);
      const { reduced } = await asks(account, { ...request, run: false });
      if (reduced === 0) expect(account.emulator.records.list('notes')).toEqual([]);
      if (reduced === 0 || ok) return;
    }
  });

  test('is not begun with, and somebody is told why, where the app may not write to contacts', async () => {
    const scopes = [
      'crm.objects.custom.read',
      'crm.objects.custom.write',
      'crm.objects.owners.read',
    ];
    const account = await openAccount({ scopes });
    const request = { action: 'erasure', record: record(account) } as const;
    expect(await ask(account, { ...request, run: false })).toMatchObject({ ok: true });
    expect(await ask(account, { ...request, run: true })).toMatchObject({
      ...{ refusal: 'not_set_up', missing: 'scopes' },
    });
    expect(keptBy(account)).toEqual([]);
  });

  test.each([3, 6, 10])('is erased in the end though it was broken off at call %d', async (nth) => {
    const account = await openAccount();
    await verified(account);
    const words = identifying(account);
    account.emulator.clock.advance(60_000);
    account.emulator.faults.add({ kind: '429_daily', nth, times: Infinity });
    expect(
      await ask(account, { action: 'erasure', record: record(account), run: true }),
    ).toMatchObject({ ok: false });
    account.emulator.faults.clear();
    await asks(account, { action: 'erasure', record: record(account), run: true });
    expect(holding(account, words)).toEqual([]);
    expect(misreported(account)).toEqual([]);
    const again = await asks(account, { action: 'erasure', record: record(account), run: true });
    expect(again.reduced).toBe(0);
  });
});

describe('what the trail says of a deal', () => {
  test('is erased with its approvers, who asked and why; then nobody has approved its stage', async () => {
    const scene = await ApprovalScene.open();
    const { dana: rep } = scene;
    const { account, deal } = rep;
    account.emulator.settings.tiers.customEvents = false;
    await rep.check(await rep.asks());
    const words = [deal, APPROVER.name, 'k•••@', 'The client signs today.', '84000'];
    const holding = (): string[] =>
      words.filter((word) => JSON.stringify(keptBy(account)).includes(word));
    expect(holding()).toEqual(words);
    expect(account.emulator.records.list('notes')).toHaveLength(2);
    account.emulator.clock.advance(60_000);
    const record = { objectTypeId: '0-3', objectId: deal };
    const counted = await asks(account, { action: 'erasure', record, run: false });
    expect(await asks(account, { action: 'erasure', record, run: true })).toEqual(counted);
    expect(holding()).toEqual([]);
    expect(await faultsIn(account)).toEqual([]);
    expect(account.emulator.records.list('notes')).toEqual([]);
    expect(
      ['otp_approval', 'otp_approved_by', 'otp_status'].map((name) => rep.property(name)),
    ).toEqual(['', '', '']);
    expect(rep.property('dealstage')).toBe(STAGE.contract);
    expect(await scene.check()).toMatchObject({ result: 'not_approved', approved_by: '' });
  });
});

test('T38 reducing takes an admin, where there is one, and a cursor of ours', async () => {
  const account = await openAccount();
  const people = [{ userId: KIM, role: 'admin' as const }];
  await saveIn(account, { roles: { everyone: 'approver', teams: [], people } });
  const request = { action: 'retention', run: true } as const;
  expect(await ask(account, request)).toMatchObject({ refusal: 'not_allowed' });
  expect(await ask(account, { ...request, user: { id: KIM } })).toMatchObject({ ok: true });
  expect(
    await ask(account, { ...request, user: { id: KIM }, after: `x.${'0'.repeat(64)}` }),
  ).toMatchObject({
    refusal: 'malformed_request',
    field: 'after',
  });
});

test.each([
  ['the newest version of the settings', 2],
  ['an earlier one', 1],
])('a check names %s where somebody altered it', async (_, n) => {
  const account = await openAccount();
  await saveIn(account, { keep });
  await saveIn(account, { keep: { ...keep, caller_check: 60 } });
  const { records } = account.emulator;
  const [version] = records
    .list('p_otp_entry')
    .filter(({ properties: { kind, position } }) => kind === 'settings' && position === String(n));
  const { id = '', properties } = version ?? {};
  const entry = (properties?.['entry'] ?? '').replace('Dana', 'Dina');
  records.update('p_otp_entry', id, { entry });
  expect(await faultsIn(account)).toEqual([{ fault: 'altered', id, line: 'settings', n }]);
  // Nothing is reduced by settings that nobody saved.
  const reduced = await ask(account, { action: 'retention', run: true });
  expect(reduced).toMatchObject(n === 2 ? { refusal: 'trail_broken' } : { ok: true });
});
