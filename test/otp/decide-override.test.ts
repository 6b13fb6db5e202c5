import type { UserActor } from '../../src/contract/vocabulary.ts';
import { historyOf, standingOf } from '../../src/otp/standing.ts';
import type { StreamState } from '../../src/otp/stream-state.ts';
import { told } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, NOON, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LEE: UserActor = { userId: 72, name: 'Lee Park', assurance: 'stated' };
const STREAM = {
  record: { objectTypeId: '0-1', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
} as const;

let desk: VerificationDesk;
let requests = 0;
const request = (): string => `r${(requests += 1)}`;
const ask = (what: 'unlock' | 'confirm', more = {}) =>
  desk.askOverride({ request: request(), what, ...more });
const give = (n: number, more = {}) =>
  desk.giveOverride({ request: request(), n, by: LEE, ...more });
const pending = async (): Promise<number> => (await desk.state()).override?.n ?? 0;

/** Locks the stream. */
async function lock(): Promise<void> {
  await desk.send({ request: request() });
  const state = await desk.state();
  const right = desk.codeOf(state);
  for (const step of [1, 2]) {
    const typed = String((Number(right) + step) % 1_000_000).padStart(6, '0');
    await desk.check({ request: request(), typed });
  }
}

beforeEach(() => {
  desk = new VerificationDesk(new MemoryLedger(), {
    keys: testKeys(),
    policy: { wrongPerWeek: 2, attempts: 5 },
  });
});

const standing = (state: StreamState, at = desk.at) =>
  standingOf({
    ...{ keys: desk.keys, stream: STREAM, state, policy: desk.policies.caller_check },
    ...{ destinations: new Map(), sends: undefined, delivery: 'handed_over' },
    ...{ canHandOverAgain: true, at },
  });

test.each(['viewer', 'sender', 'approver'] as const)(
  'T38 a %s neither asks for an override nor gives one',
  async (role) => {
    expect(told(await ask('confirm', { role }))).toContain('"needs":"supervisor"');
    await ask('confirm');
    expect(told(await give(await pending(), { role }))).toContain('not_allowed');
    expect((await desk.state()).verified).toBeNull();
  },
);

test('what is not locked cannot be unlocked', async () => {
  expect(told(await ask('unlock'))).toContain('not_locked');
});

test('a lock that two lift is gone, and a new code can be sent and entered', async () => {
  await lock();
  expect(standing(await desk.state())).toMatchObject({ standing: 'locked' });
  await ask('unlock');
  expect(standing(await desk.state())).toMatchObject({ standing: 'locked' });
  await give(await pending(), { role: 'admin' });
  const state = await desk.state();
  expect(state).toMatchObject({ wrong: [], verified: null });
  expect(state.override).toBeUndefined();
  expect(standing(state)).toMatchObject({ standing: 'used_up' });
  desk.at += MINUTE;
  await desk.send({ request: request() });
  const typed = desk.codeOf(await desk.state());
  expect(told(await desk.check({ request: request(), typed }))).toContain('verified');
});

test('a lock that ended by itself meanwhile is not lifted: later wrong answers keep counting', async () => {
  await lock();
  desk.at += 7 * DAY - 10 * MINUTE;
  await ask('unlock');
  desk.at += 11 * MINUTE;
  expect(told(await give(await pending()))).toContain('not_locked');
});

test('what two confirm by hand counts as long as a code would, and never says that one was entered', async () => {
  await desk.send({ request: request() });
  await ask('confirm', { reason: 'His phone was stolen' });
  await give(await pending());
  const state = await desk.state();
  const { verified } = state;
  expect(verified).toEqual({
    at: expect.any(Number) as number,
    until: (verified?.at ?? 0) + 30 * MINUTE,
    by: LEE,
    byHand: { askedBy: DANA, reason: 'His phone was stolen' },
  });
  expect(state).toMatchObject({ open: null, recent: [{ outcome: 'cancelled', by: LEE }] });
  expect(standing(state)).toMatchObject({ standing: 'verified', by: LEE, byHand: {} });
  expect(historyOf(STREAM, state, desk.at)).toMatchObject([
    { outcome: 'by_hand', by: LEE, askedBy: DANA },
    { outcome: 'cancelled' },
  ]);
});

test('a code that ended before stays ended, and a later one that comes to nothing is told', async () => {
  await desk.send({ request: request() });
  desk.at += 6 * MINUTE;
  await ask('confirm');
  await give(await pending());
  expect((await desk.state()).recent).toMatchObject([{ outcome: 'expired' }]);
  desk.at += MINUTE;
  await desk.send({ request: request() });
  const challenge = (await desk.state()).open?.id ?? '';
  await desk.cancel({ request: request(), challenge });
  expect(standing(await desk.state())).toMatchObject({ standing: 'cancelled' });
});

test('confirming by hand lifts a lock too, and counts for its time alone', async () => {
  await lock();
  await ask('confirm');
  await give(await pending());
  const state = await desk.state();
  expect(standing(state)).toMatchObject({ standing: 'verified' });
  expect(standing(state, state.verified?.until)).toEqual({ standing: 'idle' });
});

test('T38 who asked is not who gives', async () => {
  await ask('confirm');
  expect(told(await give(await pending(), { by: DANA }))).toContain('second_person');
});

test('an override waits for fifteen minutes, to the millisecond', async () => {
  await ask('confirm');
  const { n, at } = (await desk.state()).override ?? { n: 0, at: 0 };
  desk.at = at + 15 * MINUTE;
  expect(told(await give(n))).toContain('override_over');
  desk.at = at + 15 * MINUTE - 1;
  expect(told(await give(n))).toContain('override_given');
});

test('another one takes its place, and what was given is not there to give again', async () => {
  await ask('confirm');
  const first = await pending();
  await ask('confirm', { by: LEE });
  expect(told(await give(first))).toContain('override_over');
  const second = await pending();
  expect(told(await give(second, { by: DANA }))).toContain('override_given');
  expect(told(await give(second, { by: DANA }))).toContain('override_over');
});

test('a code that is entered meanwhile leaves nothing to confirm', async () => {
  await desk.send({ request: request() });
  await ask('confirm');
  const n = await pending();
  await desk.check({ request: request(), typed: desk.codeOf(await desk.state()) });
  expect(told(await give(n))).toContain('override_over');
  expect((await desk.state()).verified).not.toHaveProperty('byHand');
});

test('what a workflow waits for is never confirmed by hand, but its lock can be lifted', async () => {
  expect(told(await ask('confirm', { pathway: 'workflow' }))).toContain('malformed_request');
});

test('T27 ten overrides are asked for in a day of the account, on whatever record, and then none', async () => {
  const asked = [];
  for (let i = 0; i < 12; i += 1) asked.push(told(await ask('confirm', { record: `${200 + i}` })));
  expect(asked.filter((answer) => answer.includes('override_asked'))).toHaveLength(10);
  const until = NOON + 12 * 60 * MINUTE;
  expect(asked[11]).toContain(`{"refusal":"account_limit","until":${until}}`);
  desk.at = until;
  expect(told(await ask('confirm'))).toContain('override_asked');
});
