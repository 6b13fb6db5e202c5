import fc from 'fast-check';
import { told, wrongCodes } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import {
  NOON,
  SECRETS,
  testKeys,
  VerificationDesk,
  type Wish,
} from '../support/verification-desk.ts';

const MINUTE = 60_000;
const LONG_AGO = NOON - 400 * 24 * 60 * MINUTE;

let ledger: MemoryLedger;
let desk: VerificationDesk;
let challenge: string;
let right: string;
let asked = 0;

beforeEach(async () => {
  ledger = new MemoryLedger();
  desk = new VerificationDesk(ledger, { keys: testKeys() });
  ({ challenge, right } = await send());
});

async function send(wish: Partial<Wish> = {}): Promise<{ challenge: string; right: string }> {
  await desk.send({ request: `${(asked += 1)}`, ...wish });
  const state = await desk.state(wish);
  return { challenge: state.open?.id ?? '', right: desk.codeOf(state, wish) };
}

const answerTo = async (typed: string, wish: Partial<Wish> & { challenge?: string } = {}) =>
  told(await desk.check({ request: `${(asked += 1)}`, challenge, typed, ...wish }));

const VERIFIED = expect.stringContaining('"outcome":"verified"') as string;
const WRONG = expect.stringContaining('"outcome":"wrong_code"') as string;
const refusal = (name: string): string => expect.stringContaining(`"refusal":"${name}"`);

/** Sees that the question was refused, and that nothing was written and so nothing spent. */
async function refusedForFree(name: string, ask: () => Promise<string>): Promise<void> {
  const before = ledger.entries.length;
  expect(await ask()).toEqual(refusal(name));
  expect(ledger.entries).toHaveLength(before);
}

test('the right code verifies, with spaces as well', async () => {
  expect(await answerTo(`${right.slice(0, 3)} ${right.slice(3)}`)).toEqual(VERIFIED);
});

test('T10 a code that was used is used up, for the right answer and a wrong one alike', async () => {
  await answerTo(right);
  await refusedForFree('already_used', () => answerTo(right));
  await refusedForFree('already_used', () => answerTo(wrongCodes(1, right)[0] ?? ''));
});

test('T21 the last millisecond counts, the next does not', async () => {
  const end = (await desk.state()).open?.expiresAt ?? 0;
  desk.at = end;
  await refusedForFree('expired', () => answerTo(right));
  desk.at = end - 1;
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('T21 a late right answer, a late wrong one and late nonsense are told the very same', async () => {
  desk.at += 5 * MINUTE;
  const answers = [right, ...wrongCodes(2, right), '', 'nonsense'].map((typed) => answerTo(typed));
  expect(new Set(await Promise.all(answers))).toEqual(new Set([refusal('expired')]));
  expect(ledger.entries).toHaveLength(1);
});

test('T21 a policy that changed after the send does not move the end or the number of tries', async () => {
  desk.policies.caller_check = { ...desk.policies.caller_check, minutes: 1, attempts: 1 };
  desk.at += 2 * MINUTE;
  expect(await answerTo(wrongCodes(1, right)[0] ?? '')).toEqual(WRONG);
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('T21 a clock that goes backwards never makes the ledger do so', async () => {
  desk.at -= 3 * MINUTE;
  const answer = await desk.check({ request: 'early', challenge, typed: right });
  expect(answer).toMatchObject({ entry: { n: 2, at: NOON + 1 } });
});

test('T09 T22 after a new send the old code is replaced: naming it costs nothing, trying it on the new one does', async () => {
  const old = { challenge, right };
  desk.at += 2 * MINUTE;
  const renewed = await send();
  await refusedForFree('replaced', () => answerTo(old.right));
  await refusedForFree('replaced', () => answerTo(renewed.right));
  expect(await answerTo(old.right, { challenge: renewed.challenge })).toEqual(WRONG);
  expect(await answerTo(renewed.right, { challenge: renewed.challenge })).toEqual(VERIFIED);
});

test('a code sent once more stays the same', async () => {
  desk.at += MINUTE;
  await desk.resend({ request: 'again', challenge });
  expect(desk.codeOf(await desk.state())).toBe(right);
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('T11 a code of one record verifies no other', async () => {
  const wish = { record: '102', address: 'bo@example.com' };
  const other = await send(wish);
  await refusedForFree('replaced', () => answerTo(right, wish));
  expect(await answerTo(right, { ...wish, challenge: other.challenge })).toEqual(WRONG);
});

test('T13 a code of one purpose verifies no other', async () => {
  desk.at += MINUTE;
  const wish = { purpose: 'portal_access' } as const;
  const other = await send(wish);
  await refusedForFree('replaced', () => answerTo(right, wish));
  expect(await answerTo(right, { ...wish, challenge: other.challenge })).toEqual(WRONG);
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test.each<[string, Partial<Wish>]>([
  ['went away and came back', { since: NOON + 1 }],
  ['was already there at another time', { since: LONG_AGO + 1 }],
  ['is another one, of the same age', { address: 'eve@evil.com', since: LONG_AGO }],
])('T15 T18 an address that %s: neither check nor resend, and nothing is spent', async (_, now) => {
  await refusedForFree('changed_since', () => answerTo(right, now));
  await refusedForFree('changed_since', () => answerTo('not a code', now));
  desk.at += 2 * MINUTE;
  const resend = async () => told(await desk.resend({ request: 'r', challenge, ...now }));
  await refusedForFree('changed_since', resend);
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('T19 what is not a code is told as such and costs nothing', async () => {
  for (const typed of ['', '5', right.slice(1), `${right}0`, 'abcdef', '\u0000', '²³¹²³¹']) {
    await refusedForFree('not_a_code', () => answerTo(typed));
  }
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('which keys an answer takes does not depend on whether it was right', async () => {
  await answerTo(wrongCodes(1, right)[0] ?? '');
  await answerTo(right);
  const [, wrongOne, rightOne] = ledger.entries.map(({ keys }) => Object.keys(keys));
  expect(wrongOne).toEqual(['stream_key', 'request_key', 'guess_key']);
  expect(rightOne).toEqual(wrongOne);
});

test('the same wrong guess again, in other clothes too, costs nothing more', async () => {
  const [wrong = ''] = wrongCodes(1, right);
  await answerTo(wrong);
  const fullWidth = [...wrong].map((digit) => String.fromCodePoint(0xff10 + Number(digit)));
  for (const typed of [wrong, ` ${wrong} `, fullWidth.join('')]) {
    expect(await answerTo(typed)).toEqual('{"decide":"wrong_again","triesLeft":4}');
  }
  expect(ledger.entries).toHaveLength(2);
});

test('T01 the sixth answer is not compared, not even the right one', async () => {
  for (const typed of wrongCodes(5, right)) expect(await answerTo(typed)).toEqual(WRONG);
  await refusedForFree('too_many_attempts', () => answerTo(right));
});

const lockedSend = async (): Promise<string> => told(await desk.send({ request: 'locked' }));

test('T03 the tenth wrong answer of the week ends an open code too: the right answer is not compared', async () => {
  for (const tries of [3, 3, 4]) {
    desk.at += 11 * MINUTE;
    ({ challenge, right } = await send());
    for (const typed of wrongCodes(tries, right)) expect(await answerTo(typed)).toEqual(WRONG);
  }
  await refusedForFree('too_many_attempts', () => answerTo(right));
  await refusedForFree('too_many_attempts', () => answerTo('not a code'));
  desk.at += 2 * MINUTE;
  expect(await lockedSend()).toEqual(refusal('locked'));
});

test('T03 a lock that a stricter policy brings about holds for an open code too', async () => {
  for (const typed of wrongCodes(3, right)) await answerTo(typed);
  desk.policies.caller_check = { ...desk.policies.caller_check, wrongPerWeek: 3 };
  await refusedForFree('locked', () => answerTo(right));
  await refusedForFree('locked', () => answerTo('not a code'));
  desk.at += 2 * MINUTE;
  await refusedForFree('locked', async () => told(await desk.resend({ request: 'r', challenge })));
});

test('T27 a lock stays with its purpose: another one of the same record goes on', async () => {
  for (let day = 0; day < 2; day += 1) {
    const { challenge: open, right: code } = await send();
    for (const typed of wrongCodes(5, code)) await answerTo(typed, { challenge: open });
    desk.at += 24 * 60 * MINUTE;
  }
  expect(await lockedSend()).toEqual(refusal('locked'));
  const other = await send({ purpose: 'portal_access' });
  expect(await answerTo(other.right, { ...other, purpose: 'portal_access' })).toEqual(VERIFIED);
});

test('T36 a code outlives one rotation of the pepper, and ends with the second', async () => {
  const rotate = (changes: Partial<typeof SECRETS>): VerificationDesk =>
    Object.assign(new VerificationDesk(ledger, { keys: testKeys(changes) }), { at: NOON + 100 });
  const second = 'ab'.repeat(8) + Buffer.from('another pepper 2').toString('hex').repeat(2);
  const third = 'cd'.repeat(8) + Buffer.from('another pepper 3').toString('hex').repeat(2);
  desk = rotate({ pepper: third, previousPepper: second });
  await refusedForFree('expired', () => answerTo(right));
  desk.at += 2 * MINUTE;
  const resent = await desk.resend({ request: 'resend', challenge });
  expect(told(resent)).toEqual(refusal('expired'));
  desk = rotate({ pepper: second, previousPepper: SECRETS.pepper });
  expect(await answerTo(right)).toEqual(VERIFIED);
});

test('T19 whatever is typed, it is a refusal, a wrong code or the right one, and never throws', async () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{6}$/));
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const answer = await answerTo(text);
      if (text !== right) expect(answer).not.toContain('verified');
    }),
    { numRuns: 200 },
  );
});
