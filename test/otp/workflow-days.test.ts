import fc from 'fast-check';
import type { Actor, Pathway } from '../../src/contract/vocabulary.ts';
import type { Committed } from '../../src/otp/commit.ts';
import { brokenPromises, decisionsOf } from '../support/ledger-invariants.ts';
import {
  keys,
  mishapOf,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
} from '../support/ledger-play.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, VerificationDesk, type Wish } from '../support/verification-desk.ts';
import { stranger } from '../support/full-window-promises.ts';

const MINUTE = 60_000;

/** Something that a workflow, somebody on a page or a rep does to a workflow's stream, or a rep beside it. */
interface Deed {
  do: 'send' | 'check' | 'cancel' | 'resend' | 'send for a rep';
  /** Who checks; a form's answer may have come earlier than it is looked at. */
  by: 'form' | 'page' | 'rep';
  isRight: boolean;
  guess: number;
  record: string;
  /** Which of the last requests of this kind is delivered again; 0: a new one. */
  again: number;
  earlier: number;
  pause: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom(
    'send',
    'send',
    'check',
    'check',
    'check',
    'check',
    'cancel',
    'resend',
    'send for a rep',
  ),
  by: fc.constantFrom('form', 'page', 'rep'),
  isRight: fc.boolean(),
  guess: fc.integer({ min: 0, max: 30 }),
  record: fc.constantFrom('101', '101', '102'),
  again: fc.constantFrom(0, 0, 0, 1, 2),
  earlier: fc.constantFrom(0, 1_000, 5 * MINUTE, 20 * MINUTE),
  pause: fc.constantFrom(0, 0, 1_000, MINUTE, 5 * MINUTE, 11 * MINUTE, 13 * 60 * MINUTE),
});

const REP: Actor = { userId: 71, name: 'Dana Reyes', assurance: 'stated' };
const ACTORS: Readonly<Record<Deed['by'], Actor>> = {
  form: { workflowId: 4001 },
  page: { page: 'entry' },
  rep: REP,
};

/** Everybody who has to do with the streams of a workflow, each request with its name. */
class Everybody {
  readonly #desk: VerificationDesk;
  /** What each request asks for: whoever repeats it asks for the same. */
  readonly #asked: { record: string; ask: () => Promise<Committed> }[] = [];
  #requests = 0;
  /** What each request was told when it left an entry behind. */
  readonly told = new Map<number, Set<string>>();

  constructor(desk: VerificationDesk) {
    this.#desk = desk;
  }

  async do(deed: Deed): Promise<void> {
    const known = this.#asked.filter(({ record }) => record === deed.record);
    const repeated = deed.again === 0 ? undefined : known.at(-deed.again);
    const ask = repeated?.ask ?? (await this.#newAsk(deed));
    if (ask === undefined) return;
    const at = repeated ? this.#asked.indexOf(repeated) : this.#asked.length;
    if (!repeated) this.#asked.push({ record: deed.record, ask });
    const answer = await untilAnswered(ask);
    if (answer.committed === 'not') return;
    this.told.set(at, new Set([...(this.told.get(at) ?? []), told(answer)]));
  }

  async #newAsk(deed: Deed): Promise<(() => Promise<Committed>) | undefined> {
    const { record } = deed;
    const request = `request ${(this.#requests += 1)}`;
    const wish: Wish = { request, record, purpose: 'portal_access', pathway: 'workflow' };
    const desk = this.#desk;
    if (deed.do === 'send') return () => desk.send({ ...wish, callbackId: request });
    if (deed.do === 'send for a rep') return () => desk.send({ ...wish, pathway: 'card' });
    const state = await desk.state(wish).catch(() => undefined);
    const challenge = state?.open?.id ?? state?.recent[0]?.id;
    if (state === undefined || challenge === undefined) return undefined;
    if (deed.do === 'cancel') return () => desk.cancel({ ...wish, by: REP, challenge });
    if (deed.do === 'resend') return () => desk.resend({ ...wish, by: REP, challenge });
    const typed =
      deed.isRight && state.open ? desk.codeOf(state, wish) : String(200_000 + deed.guess);
    const receivedAt = desk.at - deed.earlier;
    const answer = { ...wish, by: ACTORS[deed.by], typed };
    return deed.by === 'form'
      ? () => desk.check({ ...answer, receivedAt })
      : () => desk.check({ ...answer, challenge });
  }
}

test('any mix of sends, answers by form, page and rep, cancels and repeated deliveries, side by side, for days: every promise is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(8),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 14 }),
      async (s, mishaps, rounds) => {
        const { desk, store } = scheduledDesk(s, mishaps);
        const everybody = new Everybody(desk);
        for (const round of rounds) {
          desk.at += Math.max(...round.map(({ pause }) => pause));
          await s.waitFor(Promise.all(round.map((one) => everybody.do(one))));
        }
        expect(promisesBroken(store, desk)).toEqual([]);
        for (const answers of everybody.told.values()) expect(answers.size).toBe(1);
      },
    ),
    { numRuns: 120 },
  );
});

test('the account sends sixty messages a minute for workflows, and forty more for reps', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys, random: seededRandom(11) });
  const sent = { card: 0, workflow: 0, approval: 0 };
  const send = async (i: number, pathway: Pathway): Promise<void> => {
    const by: Actor = { userId: 1_000 + i, name: `Rep ${i}`, assurance: 'stated' };
    const wish = { ...stranger(i, `send ${i}`), pathway };
    const answer = await desk.send(pathway === 'card' ? { ...wish, by } : wish);
    if (answer.committed === 'appended') sent[pathway] += 1;
    else expect(told(answer)).toContain(`"account_limit","until":${NOON + MINUTE}`);
  };
  for (let i = 0; i < 65; i += 1) await send(i, 'workflow');
  for (let i = 65; i < 110; i += 1) await send(i, 'card');
  expect(sent).toEqual({ card: 40, workflow: 60, approval: 0 });
  expect(decisionsOf(ledger.entries, keys)).toHaveLength(100);
  const broken = brokenPromises(ledger.entries, keys, (stream) => desk.policyOf(stream));
  expect(broken).toEqual([]);
});
