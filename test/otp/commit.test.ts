import fc from 'fast-check';
import type { Committed } from '../../src/otp/commit.ts';
import { LedgerUnreachable, TrailBroken, type StoredEntry } from '../../src/otp/ledger.ts';
import { windowKey } from '../../src/otp/stream.ts';
import { brokenPromises, decisionsOf } from '../support/ledger-invariants.ts';
import { keys, told, untilAnswered } from '../support/ledger-play.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import type { Mishap } from '../support/unreliable-ledger.ts';
import { NOON, VerificationDesk, type Wish } from '../support/verification-desk.ts';

const MINUTE = 60_000;

function newDesk(before?: (call: 'append' | 'read') => Promise<Mishap>): {
  desk: VerificationDesk;
  ledger: MemoryLedger;
} {
  const ledger = new MemoryLedger(before);
  return { ledger, desk: new VerificationDesk(ledger, { keys, random: seededRandom(11) }) };
}

/** A send that shares its destination, rep and record with no other. */
const stranger = (i: number): Wish => ({
  request: `stranger ${i}`,
  record: String(1000 + i),
  address: `person${i}@example.com`,
  by: { userId: 1000 + i, name: `Rep ${i}`, assurance: 'stated' },
});

const sentOf = (answers: readonly Committed[]): number =>
  answers.filter(({ committed }) => committed === 'appended').length;

test('the account sends a hundred times a minute; the next ones wait for the next minute', async () => {
  const { desk, ledger } = newDesk();
  const answers: Committed[] = [];
  for (let i = 0; i < 103; i += 1) answers.push(await desk.send(stranger(i)));
  expect(sentOf(answers)).toBe(100);
  expect(answers.slice(100).map(told)).toEqual(
    Array<string>(3).fill(
      `{"decide":"refuse","refusal":{"refusal":"account_limit","until":${NOON + MINUTE}}}`,
    ),
  );
  expect(brokenPromises(ledger.entries, keys, desk.policies.caller_check)).toEqual([]);
  desk.at = NOON + MINUTE;
  expect(sentOf([await desk.send(stranger(103))])).toBe(1);
});

/** Takes a place of the account's minute at noon, as another send would. */
const taking = (place: number): StoredEntry => ({
  keys: { account_key: windowKey(keys, ['minute', NOON / MINUTE], place) },
  body: '',
  seal: '',
});

test('a crowd for the last places of the minute: all places are taken, the others hear that it is full', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 6 }), async (s, free) => {
      let calm = true;
      const { desk, ledger } = newDesk((call) =>
        calm ? Promise.resolve('none') : s.schedule(Promise.resolve<Mishap>('none'), call),
      );
      for (let place = 1; place <= 100 - free; place += 1) await ledger.append(taking(place));
      calm = false;
      const crowd = Array.from({ length: 8 }, (_, i) =>
        untilAnswered(() => desk.send(stranger(i))),
      );
      const answers = await s.waitFor(Promise.all(crowd));
      expect(sentOf(answers)).toBe(free);
      const full = answers.map(told).filter((answer) => answer.includes('account_limit'));
      expect(full).toHaveLength(8 - free);
    }),
    { numRuns: 15 },
  );
});

test('a send that loses its place in the minute to others again and again is not a broken trail', async () => {
  const { desk, ledger } = newDesk();
  const append = ledger.append.bind(ledger);
  let thefts = 0;
  ledger.append = async (entry) => {
    const { account_key } = entry.keys;
    if (account_key !== undefined && (thefts += 1) <= 20) {
      await append({ keys: { account_key }, body: '', seal: '' });
    }
    return append(entry);
  };
  expect(sentOf([await desk.send(stranger(1))])).toBe(1);
  expect(ledger.entries).toHaveLength(21);
});

test('a rep sends ten times a minute, however many records and destinations', async () => {
  const { desk } = newDesk();
  const by = stranger(1).by ?? never();
  const answers: Committed[] = [];
  for (let i = 0; i < 12; i += 1) answers.push(await desk.send({ ...stranger(i), by }));
  expect(sentOf(answers)).toBe(10);
  expect(told(answers[11] ?? never())).toContain(`"rep_limit","until":${NOON + MINUTE}`);
  desk.at = NOON + MINUTE;
  expect(sentOf([await desk.send({ ...stranger(12), by })])).toBe(1);
});

function never(): never {
  throw new TypeError('Cannot be');
}

test('a rep whose minute is full cannot resend either', async () => {
  const { desk } = newDesk();
  const first = stranger(0);
  const by = first.by ?? never();
  await desk.send(first);
  const challenge = (await desk.state(first)).open?.id ?? '';
  desk.at += MINUTE;
  for (let i = 1; i <= 10; i += 1) await desk.send({ ...stranger(i), by });
  const resent = await desk.resend({ ...first, request: 'again', challenge });
  expect(told(resent)).toContain('rep_limit');
});

test('T27 a destination takes three messages in ten minutes and ten in a day, whatever record, purpose and rep they come from', async () => {
  const { desk, ledger } = newDesk();
  const sentAt: number[] = [];
  for (let minute = 0; minute < 25 * 60; minute += 1) {
    desk.at = NOON + minute * MINUTE;
    const purpose = minute % 2 ? 'caller_check' : 'portal_access';
    const wish = { ...stranger(minute), purpose, address: 'ada@example.com' } as const;
    if (sentOf([await desk.send(wish)]) === 1) sentAt.push(minute);
  }
  expect(sentAt.slice(0, 10)).toEqual([0, 1, 2, 10, 11, 12, 20, 21, 22, 30]);
  expect(sentAt.slice(10, 12)).toEqual([24 * 60, 24 * 60 + 1]);
  expect(brokenPromises(ledger.entries, keys, desk.policies.caller_check)).toEqual([]);
});

test('resending counts as sending, and a resend in the cool-down is refused', async () => {
  const { desk } = newDesk();
  await desk.send({ request: 'send' });
  const challenge = (await desk.state()).open?.id ?? '';
  const resend = async (request: string): Promise<string> =>
    told(await desk.resend({ request, challenge }));
  expect(await resend('1')).toContain('cool_down');
  desk.at += MINUTE;
  expect(await resend('2')).toContain('resent');
  desk.at += MINUTE;
  expect(await resend('3')).toContain('resent');
  desk.at += MINUTE;
  expect(await resend('4')).toContain('destination_limit');
});

test('T31 a request that was answered has the same answer for ever, and writes nothing again', async () => {
  const { desk, ledger } = newDesk();
  const first = await desk.send({ request: 'send' });
  desk.at += 3 * 24 * 60 * MINUTE;
  const again = await desk.send({ request: 'send' });
  expect(told(again)).toBe(told(first));
  expect(again).toMatchObject({ committed: 'appended', repeated: true });
  expect(ledger.entries).toHaveLength(1);
});

test('who loses to another looks once and creates once more', async () => {
  let calls = 0;
  const { desk, ledger } = newDesk(async () => {
    if ((calls += 1) > 60) throw new TypeError('It goes round in circles');
    return 'none';
  });
  const sent = await desk.send({ request: 'send' });
  if (sent.committed === 'not') throw new TypeError('Not sent');
  const challenge = (await desk.state()).open?.id ?? '';
  const known = { stream: sent.head };
  await desk.check({ request: 'first', challenge, typed: '000000', known });
  ledger.calls.length = 0;
  const second = await desk.check({ request: 'second', challenge, typed: '000001', known });
  expect(second).toMatchObject({ entry: { n: 3, event: { outcome: 'wrong_code' } } });
  expect(ledger.calls.filter((call) => call === 'append')).toHaveLength(2);
});

test('T30 T32 an answer that got lost is found by repeating, even after the code has ended', async () => {
  let mishap: Mishap = 'none';
  const { desk } = newDesk(async (call) => (call === 'append' ? mishap : 'none'));
  await desk.send({ request: 'send' });
  const state = await desk.state();
  const wish = { request: 'check', challenge: state.open?.id ?? '', typed: desk.codeOf(state) };
  mishap = 'lost_answer';
  expect(told(await desk.check(wish))).toContain('"verified"');
  mishap = 'none';
  desk.at += 60 * MINUTE;
  expect(told(await desk.check(wish))).toContain('"verified"');
});

test('T32 a create that arrives late, when the code has run out meanwhile: what it says is what is told', async () => {
  let mishap: Mishap = 'none';
  const { desk, ledger } = newDesk(async (call) => {
    const now = call === 'append' ? mishap : 'none';
    if (now === 'arrives_late') desk.at += 10 * MINUTE;
    if (call === 'append') mishap = 'none';
    return now;
  });
  await desk.send({ request: 'send' });
  const state = await desk.state();
  const wish = { request: 'check', challenge: state.open?.id ?? '', typed: desk.codeOf(state) };
  mishap = 'arrives_late';
  const answer = await desk.check(wish);
  expect(answer).toMatchObject({ entry: { event: { outcome: 'verified' } }, repeated: false });
  expect(decisionsOf(ledger.entries, keys).map(({ at }) => at)).toEqual([NOON, NOON + 1]);
});

test('T32 out of time without knowing: it says so, and claims neither success nor failure', async () => {
  let mishap: Mishap = 'never_arrived';
  const { desk, ledger } = newDesk(async (call) => (call === 'append' ? mishap : 'none'));
  desk.patience = 0;
  await expect(desk.send({ request: 'send' })).rejects.toThrow(
    new LedgerUnreachable('Out of time'),
  );
  mishap = 'busy';
  await expect(desk.send({ request: 'send' })).rejects.toMatchObject({ retryAfterMs: 10 });
  expect(ledger.entries).toHaveLength(0);
  mishap = 'none';
  expect(sentOf([await desk.send({ request: 'send' })])).toBe(1);
});

test('T35 an altered, misplaced or missing entry stops every decision on its stream', async () => {
  const { desk, ledger } = newDesk();
  for (const request of ['1', '2', '3']) {
    await desk.send({ request });
    desk.at += 2 * MINUTE;
  }
  ledger.tamper(
    (entry) => ({ ...entry, body: entry.body.replace('"attempts":5', '"attempts":9') }),
    2,
  );
  await expect(desk.send({ request: '4' })).rejects.toThrow(TrailBroken);
});

test('T35 an entry missing before the newest one stops every decision on its stream', async () => {
  const { desk, ledger } = newDesk();
  for (const request of ['1', '2', '3']) {
    await desk.send({ request });
    desk.at += 2 * MINUTE;
  }
  ledger.remove(1);
  await expect(desk.state()).rejects.toThrow(TrailBroken);
});

test('a key that is taken by an entry nobody can read ends in a broken trail, not in a loop', async () => {
  const { desk, ledger } = newDesk();
  await desk.send({ request: 'send' });
  const state = await desk.state();
  const append = ledger.append.bind(ledger);
  ledger.append = async (entry) => (entry.keys.account_key ? append(entry) : { append: 'lost' });
  const challenge = state.open?.id ?? '';
  await expect(desk.cancel({ request: 'cancel', challenge })).rejects.toThrow(TrailBroken);
});

test('each entry follows the seal of the one before it', async () => {
  const { desk, ledger } = newDesk();
  await desk.send({ request: 'send' });
  await desk.check({
    request: 'check',
    challenge: (await desk.state()).open?.id ?? '',
    typed: '000000',
  });
  const [first, second] = decisionsOf(ledger.entries, keys);
  expect(first?.previous).toBe('');
  expect(second?.previous).toBe(ledger.entries[0]?.seal);
});

test('a send with a bookmark that is up to date takes one create and no read', async () => {
  const { desk, ledger } = newDesk();
  const first = await desk.send({ request: '1' });
  if (first.committed === 'not') throw new TypeError('Not sent');
  const { head, entry } = first;
  desk.at += 2 * MINUTE;
  ledger.calls.length = 0;
  const known = { stream: head, ...(entry.destination && { destination: entry.destination }) };
  await desk.send({ request: '2', known: { ...known, ...(entry.rep && { rep: entry.rep }) } });
  expect(ledger.calls).toEqual(['append']);
});
