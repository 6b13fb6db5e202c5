import type { CardReply } from '../../../src/contract/card-reply.ts';
import type { OverrideKind } from '../../../src/contract/override.ts';
import type { RoleSettings } from '../../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { decisionsOf } from '../../support/ledger-invariants.ts';
import { shownBy } from '../../support/open-code.ts';
import { saveIn } from '../../support/saved-settings.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const KIM = 72;
const { caller_check } = DEFAULT_SETTINGS.purposes;
const SUPERVISORS: RoleSettings['people'] = [DANA.id, KIM].map((userId) => ({
  userId,
  role: 'supervisor',
}));

/** An account with two supervisors, in which two wrong answers lock. */
async function open(
  people: RoleSettings['people'] = SUPERVISORS,
  policy: Partial<typeof caller_check> = {},
): Promise<{ account: Account; dana: Rep; kim: Rep }> {
  const account = await openAccount();
  account.emulator.settings.rateLimit.enabled = false;
  await saveIn(account, {
    purposes: {
      ...DEFAULT_SETTINGS.purposes,
      caller_check: { ...caller_check, wrongPerWeek: 2, ...policy },
    },
    roles: { everyone: 'approver', teams: [], people },
  });
  return { account, dana: new Rep(account), kim: new Rep(account, { userId: KIM }) };
}

const ask = (rep: Rep, override: OverrideKind, more = {}): Promise<CardReply> =>
  rep.ask({
    ...{ action: 'ask_override', purpose: 'caller_check', pathway: 'card', override },
    reason: 'His phone was “stolen”\n on the train',
    ...more,
  });

async function give(rep: Rep, more = {}): Promise<CardReply> {
  const { purposes } = await rep.look();
  const n = purposes[0]?.override?.n ?? 1;
  return rep.ask({
    ...{ action: 'give_override', purpose: 'caller_check', pathway: 'card', n },
    ...more,
  });
}

async function lock(rep: Rep): Promise<void> {
  const challenge = Rep.challengeIn(await rep.send());
  const code = rep.codeInMessage();
  for (const step of [1, 2])
    await rep.ask({ action: 'check', challenge, code: otherThan(code, step) });
}

const timeline = ({ emulator }: Account) =>
  emulator.events
    .occurrences()
    .map(({ properties }) => `${properties['otp_event']}: ${properties['otp_summary']}`);

test('T27 a lock that strangers or a slip made is lifted by two supervisors, and told as that', async () => {
  const { account, dana, kim } = await open();
  await lock(dana);
  expect(await dana.send()).toMatchObject({ refusal: 'locked' });
  expect(await ask(dana, 'unlock')).toMatchObject({
    result: { result: 'override_asked' },
    purpose: { override: { what: 'unlock', reason: 'His phone was ’stolen’ on the train' } },
  });
  const before = shownBy(account);
  expect(before['otp_status']).toBe('tries_used_up');
  expect(await give(kim)).toMatchObject({
    result: { result: 'unlocked' },
    purpose: { standing: { standing: 'used_up' } },
  });
  expect(shownBy(account)).toEqual(before);
  expect(timeline(account).slice(-2)).toEqual([
    'Override asked: Dana Reyes asked a second supervisor to lift the lock (Confirm who is calling). Reason: “His phone was ’stolen’ on the train”',
    'Unlocked by supervisors: Unlocked by Dana Reyes and Kim Lindqvist: the wrong codes so far no longer count (Confirm who is calling). Reason: “His phone was ’stolen’ on the train”',
  ]);
  account.emulator.clock.advance(MINUTE);
  expect(await dana.send()).toMatchObject({ result: { result: 'sent' } });
});

test('what two confirm by hand is called that on the card, the record, the timeline and in the ledger', async () => {
  const { account, dana, kim } = await open();
  await dana.send();
  await ask(dana, 'confirm');
  expect(await give(kim)).toMatchObject({
    result: { result: 'confirmed_by_hand' },
    purpose: { standing: { standing: 'verified', by: { userId: KIM }, byHand: {} } },
  });
  expect(shownBy(account)).toMatchObject({
    otp_status: 'confirmed_by_hand',
    otp_channel: '',
    otp_challenge_id: '',
    otp_verified_purpose: 'Confirm who is calling',
    otp_verified_by:
      'Kim Lindqvist (as stated by the card), asked by Dana Reyes (as stated by the card)',
    otp_assurance: 'Confirmed by hand by Dana Reyes and Kim Lindqvist. No code was entered.',
    otp_ledger_entry: 'card/caller_check:3',
  });
  expect(timeline(account).at(-1)).toBe(
    'Confirmed by hand: Confirmed by hand by Dana Reyes and Kim Lindqvist: no code was entered (Confirm who is calling). The code that was open ended with it. Reason: “His phone was ’stolen’ on the train”',
  );
  const stored = account.emulator.records
    .list('p_otp_entry')
    .find(({ properties }) => properties['kind'] === 'override_given');
  expect(stored?.properties).toMatchObject({ outcome: 'confirm', destination: '' });
  expect(timeline(account).join()).not.toContain('Verified');
});

test('asking alone changes nothing that the record shows, and a look writes nothing', async () => {
  const { account, dana, kim } = await open();
  await ask(dana, 'confirm');
  expect(shownBy(account)['otp_status'] ?? '').toBe('');
  await dana.send('portal_access');
  const before = shownBy(account);
  account.emulator.clock.advance(MINUTE);
  await ask(dana, 'confirm');
  account.emulator.journal.clear();
  await kim.look();
  expect(shownBy(account)).toEqual(before);
  const patches = account.emulator.journal.entries().filter(({ method }) => method === 'PATCH');
  expect(patches).toEqual([]);
});

test('the card says what its user may do', async () => {
  const { dana } = await open([{ userId: DANA.id, role: 'supervisor' }]);
  expect((await dana.look()).you).toEqual({ role: 'supervisor' });
});

test('T38 who is no supervisor neither asks nor gives, whatever the card sends', async () => {
  const { dana, kim } = await open([{ userId: DANA.id, role: 'supervisor' }]);
  expect(await ask(kim, 'confirm')).toMatchObject({ refusal: 'not_allowed', needs: 'supervisor' });
  await ask(dana, 'confirm');
  expect(await give(kim)).toMatchObject({ refusal: 'not_allowed', needs: 'supervisor' });
});

test('T38 the same person twice is not two', async () => {
  const { dana } = await open();
  await ask(dana, 'confirm');
  expect(await give(dana)).toMatchObject({ refusal: 'second_person' });
});

test('T38 where policy wants users whom HubSpot confirms, overrides want them too', async () => {
  const { dana } = await open(SUPERVISORS, { verifiedActor: true });
  expect(await ask(dana, 'confirm')).toMatchObject({ refusal: 'actor_not_verified' });
});

test('an override that nobody gave in time is over', async () => {
  const { account, dana, kim } = await open();
  await ask(dana, 'confirm');
  const { purposes } = await kim.look();
  const n = purposes[0]?.override?.n ?? 0;
  account.emulator.clock.advance(16 * MINUTE);
  expect((await kim.look()).purposes[0]).not.toHaveProperty('override');
  expect(await give(kim, { n })).toMatchObject({ refusal: 'override_over' });
});

test('what is not locked cannot be unlocked', async () => {
  const { dana } = await open();
  expect(await ask(dana, 'unlock')).toMatchObject({ refusal: 'not_locked' });
});

test('what workflows have going on is never confirmed by hand', async () => {
  const { dana } = await open();
  const reply = await ask(dana, 'confirm', { pathway: 'workflow' });
  expect(reply).toMatchObject({ refusal: 'malformed_request', field: 'override' });
});

test('T27 after ten in a day the account has no more, until the next', async () => {
  const { account, dana } = await open();
  for (let i = 0; i < 10; i += 1)
    expect(await ask(dana, 'confirm')).toMatchObject({ result: { result: 'override_asked' } });
  expect(await ask(dana, 'confirm')).toMatchObject({ refusal: 'account_limit' });
  account.emulator.clock.advance(12 * 60 * MINUTE);
  expect(await ask(dana, 'confirm')).toMatchObject({ result: { result: 'override_asked' } });
});

test.each([
  ['reason', { reason: '  a ' }],
  ['reason', { reason: '\u200b\u200b\u200b\u200b' }],
  ['reason', { reason: 'x'.repeat(301) }],
  ['override', { override: 'approve' }],
  ['pathway', { pathway: 'approval' }],
  ['purpose', { purpose: 'deal_approval' }],
  ['unknown field', { by: { userId: KIM } }],
])(
  'T24 an override with a wrong %s is refused before anything is looked at',
  async (field, more) => {
    const { dana } = await open();
    expect(await ask(dana, 'confirm', more)).toMatchObject({ refusal: 'malformed_request', field });
  },
);

test('T24 an override that is named by no entry is none', async () => {
  const { dana, kim } = await open();
  expect(await give(kim)).toMatchObject({ refusal: 'override_over' });
  await ask(dana, 'confirm');
  for (const n of [0, -1, 1.5, '1']) expect(await give(kim, { n })).toMatchObject({ field: 'n' });
  expect(decisionsOf(ledgerOf(dana.account), dana.account.keys)).toHaveLength(1);
});
