import type { Delivery, Standing } from '../../src/contract/record-view.ts';
import { destinationId, type Destination } from '../../src/otp/destination.ts';
import type { SendChain } from '../../src/otp/entry.ts';
import { historyOf, standingOf } from '../../src/otp/standing.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, NOON, SECRETS, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ada: Destination = {
  channel: 'email',
  address: 'ada@example.com',
  since: NOON - 400 * 24 * HOUR,
  replaced: false,
  cameWithRecord: true,
};

const STREAM = {
  record: { objectTypeId: '0-1', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
} as const;

/** A desk at noon, and where the caller check of its record stands at any time. */
class Scene {
  readonly desk = new VerificationDesk(new MemoryLedger(), { keys: testKeys() });
  keys = this.desk.keys;
  addresses = new Map([[destinationId(this.keys, ada), ada]]);
  sends: SendChain | undefined;
  delivery: Delivery = 'handed_over';
  challenge = '';
  #asked = 0;

  async send(): Promise<void> {
    await this.desk.send({ request: `${(this.#asked += 1)}` });
    this.challenge = (await this.desk.state()).open?.id ?? '';
  }

  async check(typed?: string): Promise<void> {
    const code = typed ?? this.desk.codeOf(await this.desk.state());
    await this.desk.check({
      request: `${(this.#asked += 1)}`,
      challenge: this.challenge,
      typed: code,
    });
  }

  async cancel(): Promise<void> {
    await this.desk.cancel({ request: `${(this.#asked += 1)}`, challenge: this.challenge });
  }

  async at(at: number): Promise<Standing> {
    return standingOf({
      keys: this.keys,
      stream: STREAM,
      state: await this.desk.state(),
      policy: this.desk.policies.caller_check,
      destinations: this.addresses,
      sends: this.sends,
      delivery: this.delivery,
      canHandOverAgain: true,
      at,
    });
  }
}

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});

test('a record that nobody asked a code for is idle', async () => {
  expect(await scene.at(NOON)).toEqual({ standing: 'idle' });
});

test('an open code says where it went, until when, how many tries are left, and its phrase', async () => {
  await scene.send();
  await scene.check('000000');
  expect(await scene.at(NOON + 1)).toMatchObject({
    standing: 'open',
    challenge: scene.challenge,
    masked: 'a•••@example.com',
    sentBy: DANA,
    expiresAt: NOON + 5 * MINUTE,
    triesLeft: 4,
    tries: 5,
    wrong: true,
    phrase: expect.stringMatching(/^[a-z]+ [a-z]+$/) as string,
    code: { length: 6, alphabet: 'digits' },
    delivery: 'handed_over',
  });
});

test('T23 nothing in a standing is the code or could be turned into it', async () => {
  await scene.send();
  const state = await scene.desk.state();
  const shown = JSON.stringify([await scene.at(NOON), state]);
  expect(shown).not.toContain(scene.desk.codeOf(state));
});

test('T21 a code is expired from the millisecond of its end, for an hour; then the record is idle', async () => {
  await scene.send();
  const end = (await scene.desk.state()).open?.expiresAt ?? 0;
  expect(await scene.at(end - 1)).toMatchObject({ standing: 'open' });
  expect(await scene.at(end)).toEqual({ standing: 'expired', at: end, masked: 'a•••@example.com' });
  expect(await scene.at(end + HOUR - 1)).toMatchObject({ standing: 'expired' });
  expect(await scene.at(end + HOUR)).toEqual({ standing: 'idle' });
});

test('a verified record is verified for as long as its policy says, to the millisecond', async () => {
  await scene.send();
  await scene.check();
  const { verified } = await scene.desk.state();
  const until = (verified?.at ?? 0) + 30 * MINUTE;
  expect(await scene.at(until - 1)).toMatchObject({ standing: 'verified', until, by: DANA });
  expect(await scene.at(until)).toEqual({ standing: 'idle' });
});

test('T18 a verification says when its address is no longer on the record, or came back to it', async () => {
  await scene.send();
  await scene.check();
  expect(await scene.at(NOON + 10)).toMatchObject({ stillOnRecord: true });
  scene.addresses = new Map([...scene.addresses].map(([id]) => [id, { ...ada, since: NOON + 5 }]));
  expect(await scene.at(NOON + 10)).toMatchObject({ stillOnRecord: false });
  scene.addresses.clear();
  expect(await scene.at(NOON + 10)).toMatchObject({ stillOnRecord: false });
});

test('a code whose tries are used up says so for an hour', async () => {
  await scene.send();
  for (const typed of ['000000', '000001', '000002', '000003', '000004']) await scene.check(typed);
  expect(await scene.at(NOON + 10)).toMatchObject({ standing: 'used_up', tries: 5 });
  expect(await scene.at(NOON + 2 * HOUR)).toEqual({ standing: 'idle' });
});

test('a cancelled code says who cancelled it', async () => {
  await scene.send();
  await scene.cancel();
  expect(await scene.at(NOON + 10)).toMatchObject({ standing: 'cancelled', by: DANA });
});

test('a later code that came to nothing takes nothing from a verification that still counts', async () => {
  scene.desk.policies.caller_check = {
    ...scene.desk.policies.caller_check,
    countsForMinutes: 24 * 60,
  };
  await scene.send();
  await scene.check();
  scene.desk.at += HOUR;
  await scene.send();
  expect(await scene.at(NOON + HOUR + 5 * MINUTE)).toMatchObject({ standing: 'expired' });
  expect(await scene.at(NOON + 3 * HOUR)).toMatchObject({ standing: 'verified' });
  await scene.cancel();
  expect(await scene.at(NOON + HOUR + 10)).toMatchObject({ standing: 'cancelled' });
  expect(await scene.at(NOON + 3 * HOUR)).toMatchObject({ standing: 'verified' });
});

test('ten wrong answers in a week lock the purpose until the oldest is seven days old', async () => {
  for (let i = 0; i < 10; i += 1) {
    scene.desk.at = NOON + Math.floor(i / 5) * HOUR + i;
    if (i % 5 === 0) await scene.send();
    await scene.check(`00000${i}`);
  }
  const { wrong } = await scene.desk.state();
  const until = (wrong[0] ?? 0) + 7 * 24 * HOUR;
  expect(await scene.at(NOON + 2 * HOUR)).toEqual({ standing: 'locked', until });
  expect(await scene.at(until)).toEqual({ standing: 'idle' });
});

test('another message may go out when the destination has rested, and not when the code ends before', async () => {
  await scene.send();
  expect(await scene.at(NOON + 5)).toMatchObject({ resendFrom: NOON + 5 });
  scene.sends = { n: 1, times: [NOON] };
  expect(await scene.at(NOON + 5)).toMatchObject({ resendFrom: NOON + MINUTE });
  scene.sends = { n: 3, times: [NOON - MINUTE, NOON - MINUTE, NOON] };
  expect(await scene.at(NOON + 5)).not.toHaveProperty('resendFrom');
});

test('a message that nobody confirmed may be handed over again at once, where that cannot double it', async () => {
  await scene.send();
  scene.sends = { n: 1, times: [NOON] };
  scene.delivery = 'unconfirmed';
  expect(await scene.at(NOON + 5)).toMatchObject({ resendFrom: NOON + 5 });
});

test('a message that was refused needs another one, which waits for the cool-down', async () => {
  await scene.send();
  scene.sends = { n: 1, times: [NOON] };
  scene.delivery = 'refused';
  expect(await scene.at(NOON + 5)).toMatchObject({ resendFrom: NOON + MINUTE });
});

test('T36 a code whose pepper is gone shows as expired', async () => {
  await scene.send();
  scene.keys = testKeys({ pepper: SECRETS.ledgerKey });
  expect(await scene.at(NOON + 5)).toMatchObject({ standing: 'expired' });
});

test('the history lists what ended, newest first, with a code that ran out unnoticed on top', async () => {
  await scene.send();
  await scene.cancel();
  scene.desk.at += 2 * MINUTE;
  await scene.send();
  const state = await scene.desk.state();
  const outcomes = (at: number): string[] =>
    historyOf(STREAM, state, at).map(({ outcome }) => outcome);
  expect(outcomes(NOON + 3 * MINUTE)).toEqual(['cancelled']);
  expect(outcomes(NOON + HOUR)).toEqual(['expired', 'cancelled']);
});
