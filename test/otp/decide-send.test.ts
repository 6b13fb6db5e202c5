import { readChallengeId } from '../../src/otp/challenge-id.ts';
import { destinationId } from '../../src/otp/destination.ts';
import { told } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, NOON, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const keys = testKeys();

let desk: VerificationDesk;
beforeEach(() => {
  desk = new VerificationDesk(new MemoryLedger(), { keys });
});

test('a code that is sent is bound to where it goes, who sent it, and how its policy stands', async () => {
  await desk.send({ request: 'send', purpose: 'deal_approval' });
  expect((await desk.state({ purpose: 'deal_approval' })).open).toMatchObject({
    destination: destinationId(keys, { channel: 'email', address: 'ada@example.com' }),
    masked: 'a•••@example.com',
    since: NOON - 400 * DAY,
    issuedAt: NOON,
    expiresAt: NOON + 5 * MINUTE,
    attempts: 5,
    shape: { length: 8, alphabet: 'digits' },
    keyId: keys.peppers[0].id,
    by: DANA,
  });
});

test('the id of a challenge carries the end that the ledger has for it', async () => {
  await desk.send({ request: 'send' });
  const { open } = await desk.state();
  expect(readChallengeId(keys, open?.id ?? '')?.expiresAt).toBe(open?.expiresAt);
});

test('T18 a high-risk purpose refuses an address that was changed within a day, any other takes it', async () => {
  const changed = { replaced: true, since: NOON - DAY + 1 };
  const send = async (
    purpose: 'sensitive_request' | 'caller_check',
    since: number,
  ): Promise<string> =>
    told(await desk.send({ request: `${purpose} ${since}`, purpose, ...changed, since }));
  expect(await send('sensitive_request', changed.since)).toBe(
    `{"decide":"refuse","refusal":{"refusal":"recently_changed","at":${changed.since}}}`,
  );
  expect(await send('caller_check', changed.since)).toContain('issued');
  desk.at += MINUTE;
  expect(await send('sensitive_request', desk.at - DAY)).toContain('issued');
});

test('T18 resending an open code of a high-risk purpose is refused once its address has changed', async () => {
  await desk.send({ request: 'send', purpose: 'sensitive_request' });
  const challenge = (await desk.state({ purpose: 'sensitive_request' })).open?.id ?? '';
  desk.at += MINUTE;
  const wish = { purpose: 'sensitive_request', replaced: true, since: NOON + 1 } as const;
  expect(told(await desk.resend({ request: 'again', challenge, ...wish }))).toContain(
    'changed_since',
  );
});

test('a cancelled code can be neither sent again nor cancelled again', async () => {
  await desk.send({ request: 'send' });
  const challenge = (await desk.state()).open?.id ?? '';
  desk.at += MINUTE;
  expect(told(await desk.cancel({ request: 'c1', challenge }))).toContain('cancelled');
  expect(told(await desk.cancel({ request: 'c2', challenge }))).toContain('"refuse"');
  expect(told(await desk.resend({ request: 'r', challenge }))).toContain('"refuse"');
});

test('cancelling frees no place in any limit', async () => {
  for (let i = 0; i < 3; i += 1) {
    await desk.send({ request: `send ${i}` });
    const challenge = (await desk.state()).open?.id ?? '';
    await desk.cancel({ request: `cancel ${i}`, challenge });
    desk.at += MINUTE;
  }
  expect(told(await desk.send({ request: 'one more' }))).toContain('destination_limit');
});
