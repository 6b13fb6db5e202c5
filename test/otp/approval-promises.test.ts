import fc from 'fast-check';
import { KIM, LEE, MAX, type Approved } from '../support/approval-desk.ts';
import { ApprovalPlay, movesOf, type Moved } from '../support/approval-play.ts';
import { outcomeOf } from '../support/approval-scene.ts';
import { mishapOf, untilAnswered, wrongCodes } from '../support/ledger-play.ts';
import type { DealProperties } from '../support/memory-deal.ts';

const RUNS = { numRuns: 18 };

interface Open {
  challenge: string;
  right: string;
}

/** What was done, or why not, such as `not: moving`. */
function short(answer: Approved): string {
  const outcome = outcomeOf(answer);
  return typeof outcome === 'string' ? outcome : `not: ${outcome.refusal}`;
}

const count = (outcomes: readonly string[], one: string): number =>
  outcomes.filter((outcome) => outcome === one).length;

async function ask(play: ApprovalPlay, approver = KIM.ownerId): Promise<Open> {
  const { card } = play;
  const answer = await untilAnswered(() => card.ask({ request: `ask ${approver}`, approver }));
  expect(short(answer)).toBe('issued');
  const state = await untilAnswered(() => card.state());
  return { challenge: state.open?.id ?? '', right: card.codeOf(state) };
}

async function approve(play: ApprovalPlay, approver?: string): Promise<string> {
  const { challenge, right } = await ask(play, approver);
  expect(short(await play.check(`yes ${challenge}`, challenge, right))).toBe('verified');
  return challenge;
}

/** Sees that an approval moves its deal: at once, or by a later try where a call was cut short. */
async function moves(play: ApprovalPlay, challenge: string): Promise<void> {
  for (let tries = 0; play.moved.length === 0 && tries < 50; tries += 1) {
    play.card.desk.at += 21_000;
    await play.move(`later ${tries}`, challenge);
  }
  expect(play.moved).toEqual([challenge]);
}

/** Plays every order of calls with every mishap, and sees that each promise was kept. */
async function everyOrder(
  run: (play: ApprovalPlay, s: fc.Scheduler, people: number) => Promise<void>,
  { hubspot = ['yes'], deal = {} }: { hubspot?: Moved[]; deal?: Partial<DealProperties> } = {},
): Promise<void> {
  const people = fc.integer({ min: 2, max: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(12),
      movesOf(...hubspot),
      people,
      async (s, mishaps, nextMove, several) => {
        const play = new ApprovalPlay(s, mishaps, nextMove, deal);
        await s.waitFor(run(play, s, several));
        expect(play.broken()).toEqual([]);
      },
    ),
    RUNS,
  );
}

const times = <T>(several: number, act: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: several }, (_, i) => act(i)));

test('T02 the right code from several places at once: one approval, and one of them moves the deal', async () => {
  await everyOrder(async (play, _s, several) => {
    const { challenge, right } = await ask(play);
    const answers = await times(several, (i) => play.check(`right ${i}`, challenge, right));
    const outcomes = answers.map(short);
    expect(count(outcomes, 'verified')).toBe(1);
    expect(count(outcomes, 'not: already_used')).toBe(several - 1);
    await moves(play, challenge);
  });
});

test('T31 T32 a press that is repeated until it is answered has one answer, and moves the deal once', async () => {
  await everyOrder(async (play, _s, several) => {
    const { challenge, right } = await ask(play);
    for (let i = 0; i < several; i += 1) {
      expect(short(await play.check('the same', challenge, right))).toBe('verified');
    }
    await moves(play, challenge);
  });
});

test('T01 the right code among wrong ones: five answers are compared, and one approves at most', async () => {
  await everyOrder(async (play, _s, several) => {
    const { challenge, right } = await ask(play);
    const typed = [...wrongCodes(several + 2, right), right];
    const answers = await times(typed.length, (i) =>
      play.check(`code ${i}`, challenge, typed[i] ?? ''),
    );
    const outcomes = answers.map(short);
    expect(count(outcomes, 'verified') + count(outcomes, 'wrong_code')).toBeLessThanOrEqual(5);
    if (count(outcomes, 'verified') === 1) await moves(play, challenge);
    else expect(play.moved).toEqual([]);
  });
});

test('yes and no at once: one of them counts, and after a no nothing is moved', async () => {
  await everyOrder(async (play) => {
    const { card } = play;
    const { challenge, right } = await ask(play);
    const [yes, no, withdrawn] = await Promise.all([
      play.check('yes', challenge, right),
      untilAnswered(() => card.reject({ request: 'no', challenge })),
      untilAnswered(() => card.withdraw({ request: 'back', challenge })),
    ]);
    expect([
      ['verified', 'not: already_used', 'not: already_used'],
      ['not: rejected', 'rejected', 'not: rejected'],
      ['not: cancelled', 'not: cancelled', 'cancelled'],
    ]).toContainEqual([yes, no, withdrawn].map(short));
    if (short(yes) === 'verified') await moves(play, challenge);
    else expect(play.moved).toEqual([]);
  });
});

test('T22 several people ask at once: one code is open in the end, and only it approves', async () => {
  const approvers = [KIM.ownerId, LEE.ownerId];
  await everyOrder(async (play, _s, several) => {
    const { card } = play;
    await times(several, (i) =>
      untilAnswered(() => card.ask({ request: `ask ${i}`, approver: approvers[i % 2] ?? '' })),
    );
    const { open, recent } = await untilAnswered(() => card.state());
    const right = card.codeOf(await untilAnswered(() => card.state()));
    const all = [...recent.map(({ id }) => id), open?.id ?? ''];
    const answers = await times(all.length, (i) => play.check(`code ${i}`, all[i] ?? '', right));
    expect(count(answers.map(short), 'verified')).toBe(1);
    await moves(play, open?.id ?? '');
  });
});

test('HubSpot refuses, and several try the move again: one after the other, and who is too early hears of it', async () => {
  await everyOrder(
    async (play, _s, several) => {
      const challenge = await approve(play);
      const answers = await times(several, (i) => play.move(`move ${i}`, challenge));
      const outcomes = answers.map(short);
      expect(count(outcomes, 'moving') + count(outcomes, 'not: moving')).toBe(several);
      expect(play.moved).toEqual([]);
    },
    { hubspot: ['refused'] },
  );
});

test('a try that nobody heard of keeps all others off for twenty seconds, however they press', async () => {
  await everyOrder(
    async (play, _s, several) => {
      const { desk } = play.card;
      const challenge = await approve(play);
      const early = await times(several, (i) => play.move(`early ${i}`, challenge));
      expect(count(early.map(short), 'moving')).toBe(0);
      const before = play.moved.length;
      desk.at += 21_000;
      const late = await times(several, (i) => play.move(`late ${i}`, challenge));
      expect(count(late.map(short), 'moving')).toBe(before === 0 ? 1 : 0);
      await moves(play, challenge);
    },
    { hubspot: ['unheard', 'lost'] },
  );
});

test('two approvals, the second code from several places at once: both count once, and one moves the deal', async () => {
  await everyOrder(
    async (play, _s, several) => {
      await approve(play);
      const { challenge, right } = await ask(play, MAX.ownerId);
      await times(several, (i) => play.check(`right ${i}`, challenge, right));
      const { approval } = await untilAnswered(() => play.card.state());
      expect(approval?.given.map(({ approver }) => approver.name)).toEqual([KIM.name, MAX.name]);
      await moves(play, challenge);
    },
    { deal: { amount: '300000' } },
  );
});

test('two approvals, the second yes against a no: a no that counts takes both back', async () => {
  await everyOrder(
    async (play) => {
      const { card } = play;
      await approve(play);
      const { challenge, right } = await ask(play, MAX.ownerId);
      const [yes, no] = await Promise.all([
        play.check('yes', challenge, right),
        untilAnswered(() => card.reject({ request: 'no', challenge })),
      ]);
      const { approval } = await untilAnswered(() => card.state());
      expect([
        ['verified', 'not: already_used', 2],
        ['not: rejected', 'rejected', undefined],
      ]).toContainEqual([short(yes), short(no), approval?.given.length]);
      if (short(no) === 'rejected') expect(play.moved).toEqual([]);
    },
    { deal: { amount: '300000' } },
  );
});
