import fc from 'fast-check';
import type { Committed } from '../../src/otp/commit.ts';
import { LedgerUnreachable } from '../../src/otp/ledger.ts';
import { brokenPromises, decisionsOf } from '../support/ledger-invariants.ts';
import { MemoryLedger, type Mishap } from '../support/memory-ledger.ts';
import { NOON, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const keys = testKeys();
const POLICY = { attempts: 5, coolDownSeconds: 60 };

/** A desk whose every call to the store waits for the scheduler and may go wrong. */
function scheduledDesk(
  s: fc.Scheduler,
  mishaps: () => Mishap,
): { desk: VerificationDesk; ledger: MemoryLedger } {
  const ledger = new MemoryLedger((call) => s.schedule(Promise.resolve(mishaps()), call));
  let seed = 1;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return { ledger, desk: new VerificationDesk(ledger, { keys, policy: POLICY, random }) };
}

/** Repeats a request until it has an answer, as a card does. */
async function untilAnswered(ask: () => Promise<Committed>): Promise<Committed> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof LedgerUnreachable) || tries > 200) throw error;
    }
  }
}

const mishapOf = (weights: number): fc.Arbitrary<() => Mishap> =>
  fc
    .infiniteStream(
      fc.oneof(
        { weight: 100 - weights, arbitrary: fc.constant<Mishap>('none') },
        {
          weight: weights,
          arbitrary: fc.constantFrom<Mishap>('lost_answer', 'never_arrived', 'busy'),
        },
      ),
    )
    .map((stream) => () => stream.next().value ?? 'none');

const told = (answer: Committed): string =>
  answer.committed === 'appended'
    ? JSON.stringify(answer.entry.event)
    : JSON.stringify(answer.decision);

async function openChallenge(
  desk: VerificationDesk,
): Promise<{ challenge: string; right: string }> {
  await desk.send({ request: 'first send' });
  const state = await desk.state();
  return { challenge: state.open?.id ?? '', right: desk.codeOf(state) };
}

/** Different codes, none of them the right one. */
function wrongCodes(count: number, right: string): string[] {
  return Array.from({ length: count + 1 }, (_, i) => String(100_000 + i * 7))
    .filter((code) => code !== right)
    .slice(0, count);
}

async function withOpenChallenge(
  s: fc.Scheduler,
  mishaps: () => Mishap,
  run: (
    desk: VerificationDesk,
    challenge: string,
    right: string,
    ledger: MemoryLedger,
  ) => Promise<void>,
): Promise<void> {
  let calm = true;
  const ledger = new MemoryLedger((call) =>
    calm ? Promise.resolve('none') : s.schedule(Promise.resolve(mishaps()), call),
  );
  let seed = 7;
  const desk = new VerificationDesk(ledger, {
    keys,
    policy: POLICY,
    random: () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
  });
  const { challenge, right } = await openChallenge(desk);
  calm = false;
  await run(desk, challenge, right, ledger);
  expect(brokenPromises(ledger.entries, keys, { ...desk.policies.caller_check })).toEqual([]);
}

test('T01 parallel wrong guesses: exactly the allowed number is compared, in every order and with every mishap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(15),
      fc.integer({ min: 2, max: 12 }),
      (s, mishaps, guesses) =>
        withOpenChallenge(s, mishaps, async (desk, challenge, right, ledger) => {
          const all = Promise.all(
            wrongCodes(guesses, right).map((typed, i) =>
              untilAnswered(() => desk.check({ request: `guess ${i}`, challenge, typed })),
            ),
          );
          const answers = await s.waitFor(all);
          const compared = answers.filter(({ committed }) => committed === 'appended').length;
          expect(compared).toBe(Math.min(5, guesses));
          expect(
            decisionsOf(ledger.entries, keys).filter(({ event }) => event.kind === 'attempt'),
          ).toHaveLength(compared);
        }),
    ),
    { numRuns: 400 },
  );
});

test('T02 parallel right answers: one approval, the others hear that the code was used', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(15),
      fc.integer({ min: 2, max: 8 }),
      (s, mishaps, callers) =>
        withOpenChallenge(s, mishaps, async (desk, challenge, right) => {
          const all = Promise.all(
            Array.from({ length: callers }, (_, i) =>
              untilAnswered(() => desk.check({ request: `right ${i}`, challenge, typed: right })),
            ),
          );
          const answers = (await s.waitFor(all)).map(told);
          expect(answers.filter((answer) => answer.includes('"verified"'))).toHaveLength(1);
          expect(answers.filter((answer) => answer.includes('already_used'))).toHaveLength(
            callers - 1,
          );
        }),
    ),
    { numRuns: 400 },
  );
});

test('the right code among wrong ones: at most one approval, never more than the allowed answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(20),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      (s, mishaps, wrong, place) =>
        withOpenChallenge(s, mishaps, async (desk, challenge, right) => {
          const codes = wrongCodes(wrong, right);
          codes.splice(place % (wrong + 1), 0, right);
          const all = Promise.all(
            codes.map((typed, i) =>
              untilAnswered(() => desk.check({ request: `mixed ${i}`, challenge, typed })),
            ),
          );
          const answers = (await s.waitFor(all)).map(told);
          expect(
            answers.filter((answer) => answer.includes('"verified"')).length,
          ).toBeLessThanOrEqual(1);
          expect(
            answers.filter((answer) => answer.includes('"attempt"')).length,
          ).toBeLessThanOrEqual(5);
        }),
    ),
    { numRuns: 400 },
  );
});

test('one request has one answer, however often it is repeated and whatever goes wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(30), fc.boolean(), (s, mishaps, isRight) =>
      withOpenChallenge(s, mishaps, async (desk, challenge, right) => {
        const [wrong = ''] = wrongCodes(1, right);
        const ask = (): Promise<Committed> =>
          untilAnswered(() =>
            desk.check({ request: 'the same', challenge, typed: isRight ? right : wrong }),
          );
        const answers = await s.waitFor(Promise.all([ask(), ask(), ask()]));
        expect(new Set(answers.map(told)).size).toBe(1);
        expect(new Set((await s.waitFor(Promise.all([ask()]))).map(told))).toEqual(
          new Set([told(answers[0] as Committed)]),
        );
      }),
    ),
    { numRuns: 300 },
  );
});

test('parallel sends from many places leave one live code and keep every send limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(10),
      fc.integer({ min: 2, max: 8 }),
      async (s, mishaps, sends) => {
        const { desk, ledger } = scheduledDesk(s, mishaps);
        const all = Promise.all(
          Array.from({ length: sends }, (_, i) =>
            untilAnswered(() =>
              desk.send({
                request: `send ${i}`,
                purpose: i % 2 ? 'caller_check' : 'portal_access',
              }),
            ),
          ),
        );
        const answers = await s.waitFor(all);
        expect(answers.filter(({ committed }) => committed === 'appended')).toHaveLength(1);
        expect(brokenPromises(ledger.entries, keys, { ...desk.policies.caller_check })).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

type Deed = {
  do: 'send' | 'resend' | 'cancel' | 'right' | 'wrong';
  record: string;
  guess: number;
  pause: number;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom('send', 'resend', 'cancel', 'right', 'wrong', 'wrong'),
  record: fc.constantFrom('101', '102'),
  guess: fc.integer({ min: 0, max: 40 }),
  pause: fc.constantFrom(0, 0, 1_000, 61_000, 5 * 60_000, 11 * 60_000, 13 * 3_600_000),
});

test('any mix of sends, resends, checks and cancels, side by side, for days: every promise is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(8),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 14 }),
      async (s, mishaps, rounds) => {
        const { desk, ledger } = scheduledDesk(s, mishaps);
        let asked = 0;
        const perform = async ({ do: what, record, guess }: Deed): Promise<void> => {
          const state = await desk.state({ record }).catch(() => undefined);
          const challenge = state?.open?.id ?? state?.recent[0]?.id;
          const request = `request ${(asked += 1)}`;
          if (what === 'send')
            return void (await untilAnswered(() => desk.send({ request, record })));
          if (challenge === undefined) return;
          const typed =
            what === 'right' && state?.open
              ? desk.codeOf(state, { record })
              : String(200_000 + guess);
          const wish = { request, record, challenge };
          if (what === 'resend') await untilAnswered(() => desk.resend(wish));
          else if (what === 'cancel') await untilAnswered(() => desk.cancel(wish));
          else await untilAnswered(() => desk.check({ ...wish, typed }));
        };
        for (const round of rounds) {
          desk.at += Math.max(...round.map(({ pause }) => pause));
          await s.waitFor(Promise.all(round.map(perform)));
        }
        expect(brokenPromises(ledger.entries, keys, { ...desk.policies.caller_check })).toEqual([]);
      },
    ),
    { numRuns: 250 },
  );
});

test('T03 T08 a new code does not bring new wrong answers: ten in a week, then the stream is locked', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  let compared = 0;
  for (let day = 0; day < 6; day += 1) {
    for (let code = 0; code < 4; code += 1) {
      desk.at += 11 * 60_000;
      const sent = await desk.send({ request: `send ${day} ${code}` });
      if (sent.committed === 'not') continue;
      const state = await desk.state();
      for (const typed of wrongCodes(5, desk.codeOf(state))) {
        const answer = await desk.check({
          request: `${day} ${code} ${typed}`,
          challenge: state.open?.id ?? '',
          typed,
        });
        if (answer.committed === 'appended') compared += 1;
      }
    }
    desk.at = NOON + (day + 1) * 24 * 3_600_000;
  }
  expect(compared).toBe(10);
  const refused = await desk.send({ request: 'one more' });
  expect(told(refused)).toContain('"locked"');
});
