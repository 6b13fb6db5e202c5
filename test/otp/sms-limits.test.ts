import type { Wish } from '../support/verification-desk.ts';
import { windowsOfSend } from '../../src/otp/account-window.ts';
import { told } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, VerificationDesk, WORKFLOW } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const MIDNIGHT = Date.UTC(2026, 10, 24);

let ledger: MemoryLedger;
let desk: VerificationDesk;
beforeEach(() => {
  ledger = new MemoryLedger();
  desk = new VerificationDesk(ledger);
  desk.sms = { countries: ['US'], perDay: 200 };
});

/** A text of somebody else to somebody else. */
const text = (i: number, changes: Partial<Wish> = {}): Wish => ({
  ...{ request: `text ${i}`, record: `${100 + i}`, country: 'US' },
  address: `+1202555${String(100 + i).padStart(4, '0')}`,
  by: { userId: 1000 + i, name: 'Somebody', assurance: 'stated' },
  ...changes,
});
const send = async (i: number, changes: Partial<Wish> = {}): Promise<string> =>
  told(await desk.send(text(i, changes)));

test('a text takes a place of the minute and one of the day; mail takes none of the day', async () => {
  expect(await send(1)).toContain('issued');
  expect(Object.keys(ledger.entries[0]?.keys ?? {})).toEqual(
    expect.arrayContaining(['account_key', 'sms_key']),
  );
  await desk.send({ request: 'mail' });
  expect(Object.keys(ledger.entries[1]?.keys ?? {})).not.toContain('sms_key');
});

test.each([
  ['no phone of the country', { countries: ['SE'], perDay: 200 }, 'country_not_allowed'],
  ['no country', { countries: [], perDay: 200 }, 'country_not_allowed'],
  ['none in a day', { countries: ['US'], perDay: 0 }, 'sms_limit'],
])('an account that allows %s sends none', async (_, sms, refusal) => {
  desk.sms = sms;
  expect(await send(1)).toContain(refusal);
  expect(ledger.entries).toEqual([]);
});

test('where the account sends no texts at all, none goes out', async () => {
  delete desk.sms;
  expect(await send(1)).toContain('country_not_allowed');
});

test('a policy without texts sends none', async () => {
  desk = new VerificationDesk(ledger, { policy: { channels: ['email'] } });
  desk.sms = { countries: ['US'], perDay: 200 };
  expect(await send(1)).toContain('no_such_destination');
});

test('sending again takes another place of the day, and needs the country still', async () => {
  await send(1);
  const challenge = (await desk.state(text(1))).open?.id ?? '';
  desk.at += MINUTE;
  const again = { ...text(1), challenge };
  expect(told(await desk.resend({ ...again, request: 'again' }))).toContain('resent');
  expect(ledger.entries.filter(({ keys }) => keys.sms_key)).toHaveLength(2);
  desk.sms = { countries: ['SE'], perDay: 200 };
  desk.at += MINUTE;
  expect(told(await desk.resend({ ...again, request: 'abroad' }))).toContain('country_not_allowed');
});

test('T28 a full day refuses texts until midnight, and mail not at all', async () => {
  desk.sms = { countries: ['US'], perDay: 3 };
  for (let i = 0; i < 3; i += 1) expect(await send(i)).toContain('issued');
  expect(await send(3)).toContain(`"sms_limit","until":${MIDNIGHT}`);
  expect(told(await desk.send({ request: 'mail' }))).toContain('issued');
  desk.at = MIDNIGHT;
  expect(await send(4)).toContain('issued');
});

test('a crowd for the last texts of the day gets those, and no other', async () => {
  desk.sms = { countries: ['US'], perDay: 5 };
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => send(i)));
  expect(answers.filter((answer) => answer.includes('issued'))).toHaveLength(5);
  expect(answers.filter((answer) => answer.includes('sms_limit'))).toHaveLength(7);
});

test('T28 strangers have six tenths of a day’s texts', () => {
  const stream = (pathway: 'card' | 'workflow') =>
    ({ record: { objectTypeId: '0-1', objectId: '1' }, purpose: 'caller_check', pathway }) as const;
  const places = (pathway: 'card' | 'workflow', perDay: number): number | undefined =>
    windowsOfSend(stream(pathway), 'sms', NOON, { countries: [], perDay }).at(-1)?.places;
  expect([places('card', 200), places('workflow', 200)]).toEqual([200, 120]);
  expect([places('card', 1), places('workflow', 1)]).toEqual([1, 0]);
});

test('a workflow’s text is refused while its part is none', async () => {
  desk.sms = { countries: ['US'], perDay: 1 };
  expect(await send(1, { pathway: 'workflow', by: WORKFLOW })).toContain('sms_limit');
  expect(await send(2)).toContain('issued');
});
