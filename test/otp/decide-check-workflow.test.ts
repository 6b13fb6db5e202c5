import { dayOfChecks } from '../../src/otp/account-window.ts';
import { windowKey } from '../../src/otp/stream.ts';
import { keys, told, wrongCodes } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, VerificationDesk, type Answer, type Wish } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let ledger: MemoryLedger;
let desk: VerificationDesk;
let right: string;
let wrong: string;
let asked = 0;

/** On the pathway of workflows: whoever has a link or a form can set it off. */
const ABOUT = { purpose: 'portal_access', pathway: 'workflow' } as const;

beforeEach(async () => {
  ledger = new MemoryLedger();
  desk = new VerificationDesk(ledger, { keys });
  await send();
});

async function send(wish: Partial<Wish> = {}): Promise<string> {
  await desk.send({ request: `${(asked += 1)}`, ...ABOUT, ...wish });
  const state = await desk.state({ ...ABOUT, ...wish });
  right = desk.codeOf(state, { ...ABOUT, ...wish });
  [wrong = ''] = wrongCodes(1, right);
  return state.open?.id ?? '';
}

const answerTo = async (typed: string, wish: Partial<Answer> = {}): Promise<string> =>
  told(await desk.check({ request: `${(asked += 1)}`, ...ABOUT, typed, ...wish }));

const VERIFIED = expect.stringContaining('"outcome":"verified"') as string;
const WRONG = expect.stringContaining('"outcome":"wrong_code"') as string;
const refusal = (name: string): string => expect.stringContaining(`"refusal":"${name}"`);

async function refusedForFree(name: string, ask: () => Promise<string>): Promise<void> {
  const before = ledger.entries.length;
  expect(await ask()).toEqual(refusal(name));
  expect(ledger.entries).toHaveLength(before);
}

/** Takes every place of the account's day for codes of so many digits, but for some. */
async function fillDay(length: number, left = 0): Promise<void> {
  const { name, places } = dayOfChecks({ length, alphabet: 'digits' }, desk.at);
  for (let place = 1; place <= places - left; place += 1) {
    const account_key = windowKey(keys, name, place);
    await ledger.append({ keys: { account_key }, body: '', seal: '' });
  }
}

describe('T07 the account’s places for checks in a day', () => {
  test('an answer takes one, and the same keys, whether it is right or wrong', async () => {
    await answerTo(wrong);
    await answerTo(right);
    const [, wrongOne, rightOne] = ledger.entries.map((entry) => Object.keys(entry.keys));
    expect(wrongOne).toEqual(['stream_key', 'request_key', 'guess_key', 'account_key']);
    expect(rightOne).toEqual(wrongOne);
  });

  test('what is compared with nothing takes none', async () => {
    for (const typed of ['', 'no code', `${right}0`]) await answerTo(typed);
    await answerTo(right, { bound: { amount: '7' } });
    await answerTo(wrong);
    await answerTo(wrong);
    expect(ledger.entries.filter((entry) => entry.keys.account_key)).toHaveLength(2);
  });

  test('an answer at the card takes none: strangers cannot use up what reps have', async () => {
    await fillDay(6);
    const own = { purpose: 'caller_check', pathway: 'card', address: 'bo@example.com' } as const;
    await send(own);
    expect(await answerTo(right, own)).toEqual(VERIFIED);
    expect(Object.keys(ledger.entries.at(-1)?.keys ?? {})).not.toContain('account_key');
  });

  test('once they are taken, right and wrong are refused alike, and no try is used up', async () => {
    await fillDay(6);
    const end = Math.floor(desk.at / DAY) * DAY + DAY;
    const refused = `{"decide":"refuse","refusal":{"refusal":"account_limit","until":${end}}}`;
    const before = ledger.entries.length;
    for (const typed of [right, wrong, right]) expect(await answerTo(typed)).toBe(refused);
    expect(ledger.entries).toHaveLength(before);
    expect((await desk.state(ABOUT)).open?.guesses).toEqual([]);
  });

  test('the last place is given to one answer, and then the day is full', async () => {
    await fillDay(6, 1);
    expect(await answerTo(wrong)).toEqual(WRONG);
    await refusedForFree('account_limit', () => answerTo(right));
  });

  test('the next day has places again', async () => {
    desk.at = Math.floor(NOON / DAY) * DAY + DAY - MINUTE;
    await send({ record: '102', address: 'bo@example.com' });
    const about = { record: '102', address: 'bo@example.com' };
    await fillDay(6);
    await refusedForFree('account_limit', () => answerTo(right, about));
    desk.at += MINUTE;
    expect(await answerTo(right, about)).toEqual(VERIFIED);
  });

  test('a day full of guesses at short codes leaves long ones a way in', async () => {
    await fillDay(6);
    const deal = { purpose: 'deal_approval', address: 'owner@example.com' } as const;
    await send(deal);
    expect(right).toHaveLength(8);
    expect(await answerTo(right, deal)).toEqual(VERIFIED);
  });

  test('a day full of guesses at long codes refuses long ones, and leaves short ones a way in', async () => {
    await fillDay(8);
    expect(await answerTo(right)).toEqual(VERIFIED);
    const deal = { purpose: 'deal_approval', address: 'owner@example.com' } as const;
    await send(deal);
    await refusedForFree('account_limit', () => answerTo(right, deal));
  });
});

describe('T37 when an answer was given', () => {
  const LIVES = 10 * MINUTE;

  test('one that was received in time counts, however late it is looked at', async () => {
    const receivedAt = desk.at + LIVES - 1;
    desk.at += 2 * DAY;
    const answer = await desk.check({ request: 'late', ...ABOUT, typed: right, receivedAt });
    expect(answer).toMatchObject({
      entry: { at: desk.at, event: { outcome: 'verified', receivedAt } },
    });
  });

  test('one that was received the moment the code ran out is late, right and wrong alike', async () => {
    const receivedAt = desk.at + LIVES;
    desk.at += 2 * DAY;
    await refusedForFree('expired', () => answerTo(right, { receivedAt }));
    await refusedForFree('expired', () => answerTo(wrong, { receivedAt }));
  });

  test('what was there before the code was sent counts as given now', async () => {
    const receivedAt = desk.at - 1;
    expect(await answerTo(right, { receivedAt })).not.toContain('receivedAt');
    desk.at += MINUTE;
    await send();
    desk.at += LIVES;
    await refusedForFree('expired', () => answerTo(right, { receivedAt }));
  });

  test('the moment the code was sent is soon enough', async () => {
    const { issuedAt: receivedAt } = (await desk.state(ABOUT)).open ?? { issuedAt: 0 };
    desk.at += LIVES;
    expect(await answerTo(right, { receivedAt })).toEqual(VERIFIED);
  });

  test('a time to come is now', async () => {
    const answer = await answerTo(wrong, { receivedAt: desk.at + DAY });
    expect(answer).toEqual(WRONG);
    expect(answer).not.toContain('receivedAt');
    desk.at += LIVES;
    await refusedForFree('expired', () => answerTo(right, { receivedAt: desk.at + DAY }));
  });

  test('an answer that is late says so wherever it was received earlier', async () => {
    const receivedAt = desk.at + MINUTE;
    desk.at += 2 * MINUTE;
    expect(await answerTo(wrong, { receivedAt })).toContain(`"receivedAt":${receivedAt}`);
  });

  test('in time or not, the tries are those of the ledger', async () => {
    const receivedAt = desk.at + MINUTE;
    desk.at += DAY;
    for (const typed of wrongCodes(5, right)) await answerTo(typed, { receivedAt });
    await refusedForFree('too_many_attempts', () => answerTo(right, { receivedAt }));
  });
});

describe('an answer that names no challenge', () => {
  test('is for the newest code, and an older one does not fit it', async () => {
    const old = right;
    desk.at += MINUTE;
    await send();
    expect(await answerTo(old)).toEqual(WRONG);
    expect(await answerTo(right)).toEqual(VERIFIED);
  });

  test('says how the newest one ended, for an hour', async () => {
    await answerTo(right);
    await refusedForFree('already_used', () => answerTo(right));
    const [{ at } = { at: 0 }] = (await desk.state(ABOUT)).recent;
    desk.at = at + 60 * MINUTE - 1;
    await refusedForFree('already_used', () => answerTo(right));
    desk.at += 1;
    await refusedForFree('no_open_code', () => answerTo(right));
  });

  test('finds nothing where no code was ever sent', async () => {
    const nobody = { record: '999', address: 'nobody@example.com' };
    await refusedForFree('no_open_code', () => answerTo('123456', nobody));
  });

  test('finds the one that ran out until another is sent', async () => {
    desk.at += DAY;
    await refusedForFree('expired', () => answerTo(right));
  });

  test('never finds one of another purpose or of a rep', async () => {
    await refusedForFree('no_open_code', () => answerTo(right, { purpose: 'email_ownership' }));
    await refusedForFree('no_open_code', () => answerTo(right, { pathway: 'card' }));
  });
});

describe('T14 T15 what a code is bound to', () => {
  const DEAL = { purpose: 'deal_approval', address: 'owner@example.com' } as const;
  const BOUND = { amount: '50000', 'amount since': 1_000, dealstage: 'sent' };

  test('must be the same when the code is entered', async () => {
    await send({ ...DEAL, bound: BOUND });
    expect(await answerTo(right, { ...DEAL, bound: { ...BOUND } })).toEqual(VERIFIED);
  });

  test.each<[string, Record<string, string | number>]>([
    ['changed', { ...BOUND, amount: '50001' }],
    ['changed and changed back', { ...BOUND, 'amount since': 2_000 }],
    ['a number where a text was', { ...BOUND, amount: 50_000 }],
    ['added', { ...BOUND, pipeline: 'default' }],
    ['removed', { amount: '50000', 'amount since': 1_000 }],
    ['all gone', {}],
  ])('one fact %s: the right code does not fit, and no try is used up', async (_, bound) => {
    await send({ ...DEAL, bound: BOUND });
    await refusedForFree('changed_since', () => answerTo(right, { ...DEAL, bound }));
    await refusedForFree('changed_since', () => answerTo('no code', { ...DEAL, bound }));
    expect(await answerTo(right, { ...DEAL, bound: BOUND })).toEqual(VERIFIED);
  });

  test('makes another code: the same challenge with another fact has another one', async () => {
    await send({ ...DEAL, bound: BOUND });
    const { open } = await desk.state({ ...ABOUT, ...DEAL });
    const state = { ...(await desk.state({ ...ABOUT, ...DEAL })) };
    const other = open && { ...state, open: { ...open, bound: { ...BOUND, amount: '1' } } };
    expect(desk.codeOf(other ?? state, { ...ABOUT, ...DEAL })).not.toBe(right);
  });
});
