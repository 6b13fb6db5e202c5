import fc from 'fast-check';
import type { ApprovalRefusal } from '../../src/contract/approval-refusal.ts';
import type { Refusal } from '../../src/contract/refusal.ts';
import type { Actor } from '../../src/contract/vocabulary.ts';
import { codeContext } from '../../src/otp/code-context.ts';
import { deriveCode } from '../../src/otp/code.ts';
import type { OpenChallenge } from '../../src/otp/stream-state.ts';
import type { Stream } from '../../src/otp/stream.ts';
import {
  ApprovalDesk,
  KIM,
  LEE,
  MAX,
  vouchedFor,
  type Approved,
  type AskWish,
} from '../support/approval-desk.ts';
import { wrongCodes } from '../support/ledger-play.ts';
import { MemoryDeal, type DealProperties } from '../support/memory-deal.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, NOON, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const keys = testKeys();

let ledger: MemoryLedger;
let card: ApprovalDesk;
let requests = 0;

const next = (): string => `request ${(requests += 1)}`;

beforeEach(() => openDeal());

function openDeal(properties: Partial<DealProperties> = {}): void {
  ledger = new MemoryLedger();
  card = new ApprovalDesk(new VerificationDesk(ledger, { keys }), new MemoryDeal(properties));
}

/** Asks, and gives the challenge that is open then with its code. */
async function ask(wish: Partial<AskWish> = {}): Promise<{ challenge: string; right: string }> {
  const answer = await card.ask({ request: next(), ...wish });
  if (answer.committed === 'not') throw new TypeError(JSON.stringify(answer.decision));
  const state = await card.state();
  return { challenge: state.open?.id ?? '', right: card.codeOf(state) };
}

const check = (challenge: string, typed: string, by: Actor = DANA): Promise<Approved> =>
  card.check({ request: next(), challenge, typed, by });

async function approve(wish: Partial<AskWish> = {}, by: Actor = DANA): Promise<void> {
  const { challenge, right } = await ask(wish);
  expect(outcomeOf(await check(challenge, right, by))).toBe('verified');
}

function outcomeOf(answer: Approved): string | Refusal | ApprovalRefusal {
  if (answer.committed === 'not') {
    return answer.decision.decide === 'refuse' ? answer.decision.refusal : 'wrong_again';
  }
  const { event } = answer.entry;
  return event.kind === 'attempt' ? event.outcome : event.kind;
}

/** What it was refused with, once it is seen that nothing was written and so nothing spent. */
async function refusedForFree(answer: () => Promise<Approved>): Promise<unknown> {
  const [entries, state] = [ledger.entries.length, await card.state()];
  const outcome = outcomeOf(await answer());
  expect(ledger.entries).toHaveLength(entries);
  expect(await card.state()).toEqual(state);
  return outcome;
}

test('the code of an approval approves, whoever of the team types it', async () => {
  await approve();
  expect((await card.state()).approval).toMatchObject({
    request: { move: { from: { id: 'negotiation' }, to: { id: 'signed' } }, needed: 1 },
    given: [{ approver: { ownerId: KIM.ownerId, name: KIM.name }, enteredBy: DANA }],
    moving: { n: 2 },
  });
});

test('what is kept of an approval that was given names no HubSpot user but who entered the code', async () => {
  await approve();
  const { approval } = await card.state();
  expect(approval?.given).toEqual([
    {
      approver: { ownerId: KIM.ownerId, name: KIM.name },
      enteredBy: DANA,
      at: NOON + 1,
      masked: 'k•••@northwind.example',
    },
  ]);
});

describe('T14 T15 the right code of a deal that is not as it was', () => {
  const at = NOON + MINUTE;
  const stage = { what: 'stage', before: 'NEGOTIATION', now: 'PROPOSAL', at };

  test.each<[string, Partial<DealProperties>[], object[]]>([
    ['amount', [{ amount: '84001' }], [{ what: 'amount', before: '84000', now: '84001', at }]],
    ['amount, by its writing', [{ amount: '84000.00' }], [{ what: 'amount', now: '84000.00' }]],
    ['amount, now none', [{ amount: '' }], [{ what: 'amount', before: '84000', now: '' }]],
    [
      'currency',
      [{ deal_currency_code: 'USD' }],
      [{ what: 'currency', before: 'EUR', now: 'USD' }],
    ],
    ['stage', [{ dealstage: 'proposal' }], [stage]],
    ['stage, to the one to be approved', [{ dealstage: 'signed' }], [{ ...stage, now: 'SIGNED' }]],
    [
      'pipeline',
      [{ pipeline: 'renewals', dealstage: 'proposal' }],
      [stage, { what: 'pipeline', before: 'default', now: 'renewals', at }],
    ],
    [
      'amount, and back',
      [{ amount: '1' }, { amount: '84000' }],
      [{ what: 'amount', before: '84000', now: '84000', at: at + 1 }],
    ],
    [
      'stage, and back',
      [{ dealstage: 'proposal' }, { dealstage: 'negotiation' }],
      [{ ...stage, now: 'NEGOTIATION', at: at + 1 }],
    ],
    [
      'amount and currency',
      [{ amount: '90000', deal_currency_code: 'USD' }],
      [{ what: 'amount' }, { what: 'currency' }],
    ],
  ])('its %s: the code is refused with exactly that, for free', async (_, changes, told) => {
    const { challenge, right } = await ask();
    for (const change of changes) card.deal.change(change, at);
    card.desk.at += 2 * MINUTE;
    for (const typed of [right, ...wrongCodes(1, right), 'nonsense']) {
      expect(await refusedForFree(() => check(challenge, typed))).toMatchObject({
        refusal: 'changed_since',
        changes: told,
      });
    }
  });

  test('whatever is changed, it is refused with just what was, and otherwise approved', async () => {
    const value = <T extends string>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
    const change = fc.oneof(
      fc.record({ amount: value('84000', '90000', '') }),
      fc.record({ deal_currency_code: value('EUR', 'USD') }),
      fc.record({ dealstage: value('negotiation', 'proposal', 'signed') }),
      fc.record({ pipeline: value('default', 'renewals') }),
      fc.record({ hubspot_owner_id: value('902', '903') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        openDeal();
        const { challenge, right } = await ask();
        const changed = new Set<string>();
        for (const one of changes) {
          const [[name, now] = ['', '']] = Object.entries(one);
          if (card.deal.get(name as keyof DealProperties) !== now) changed.add(name);
          card.deal.change(one, NOON + MINUTE);
        }
        // Kim was asked by name here, and not as the owner.
        changed.delete('hubspot_owner_id');
        const answer = await check(challenge, right);
        expect(changesIn(answer)).toEqual(new Set([...changed].map((name) => WHAT[name])));
        expect(outcomeOf(answer) === 'verified').toBe(changed.size === 0);
      }),
      { numRuns: 100 },
    );
  });

  test('an owner who is asked as such has to be the owner still', async () => {
    openDeal({ amount: '300000' });
    const { challenge, right } = await ask();
    card.deal.change({ hubspot_owner_id: LEE.ownerId }, at);
    expect(await refusedForFree(() => check(challenge, right))).toEqual({
      refusal: 'changed_since',
      changes: [{ what: 'owner', before: KIM.ownerId, now: LEE.ownerId, at }],
    });
  });

  test('an approver whose address is another one, or none, is a change as well', async () => {
    const { challenge, right } = await ask();
    card.addressSince.set(KIM.ownerId, at);
    const masked = 'k•••@northwind.example';
    expect(await refusedForFree(() => check(challenge, right))).toEqual({
      refusal: 'changed_since',
      changes: [{ what: 'address', before: masked, now: masked, at }],
    });
    card.people = [LEE, MAX];
    expect(await refusedForFree(() => check(challenge, right))).toEqual({
      refusal: 'changed_since',
      changes: [{ what: 'address', before: masked, now: '', at: 0 }],
    });
  });
});

const WHAT: Readonly<Record<string, string>> = {
  amount: 'amount',
  deal_currency_code: 'currency',
  dealstage: 'stage',
  pipeline: 'pipeline',
};

function changesIn(answer: Approved): Set<string | undefined> {
  const refusal = outcomeOf(answer);
  const changes = typeof refusal === 'object' && 'changes' in refusal ? refusal.changes : [];
  return new Set(changes?.map(({ what }) => what));
}

test.each<[string, (open: OpenChallenge, stream: Stream) => [OpenChallenge, Stream]]>([
  ['deal', (open, stream) => [open, { ...stream, record: { ...stream.record, objectId: '502' } }]],
  ['challenge', (open, stream) => [{ ...open, id: `${open.id}x` }, stream]],
  ...(
    [
      ['pipeline', 'renewals'],
      ['pipelineSince', 1],
      ['dealstage', 'proposal'],
      ['dealstageSince', 1],
      ['toStage', 'won'],
      ['amount', '84000.0'],
      ['amountSince', 1],
      ['deal_currency_code', 'USD'],
      ['deal_currency_codeSince', 1],
    ] as const
  ).map(
    ([name, value]) =>
      [
        name,
        (open: OpenChallenge, stream: Stream) => [
          { ...open, bound: { ...open.bound, [name]: value } },
          stream,
        ],
      ] as [string, (open: OpenChallenge, stream: Stream) => [OpenChallenge, Stream]],
  ),
])('T14 the code comes from the %s: with another it is another code', async (_, change) => {
  await ask();
  const { open } = await card.state();
  if (open === null) throw new TypeError('Nothing is open');
  const code = (challenge: OpenChallenge, stream: Stream): string => {
    const source = codeContext(keys, stream, challenge);
    return source ? deriveCode(source.pepper, source.context) : '';
  };
  expect(code(open, card.stream)).toBe(card.codeOf(await card.state()));
  expect(code(...change(open, card.stream))).not.toBe(code(open, card.stream));
});

test('T09 T14 the code of a move to one stage is no code of the move to another', async () => {
  const signed = await ask();
  card.desk.at += 2 * MINUTE;
  const won = await ask({ to: 'won' });
  expect(await refusedForFree(() => check(signed.challenge, signed.right))).toEqual({
    refusal: 'replaced',
  });
  const wrong = await check(won.challenge, signed.right, vouchedFor(KIM));
  expect(outcomeOf(wrong)).toBe('wrong_code');
});

describe('where policy demands that the approver enters the code', () => {
  const refusal = { refusal: 'approver_must_enter', name: KIM.name };
  let challenge: string;
  let right: string;

  beforeEach(async () => {
    ({ challenge, right } = await ask({ to: 'won' }));
  });

  test.each<[string, Actor]>([
    ['a colleague whom HubSpot vouches for', vouchedFor(LEE)],
    [
      'the approver, as a card says who is asked for no proof',
      { ...vouchedFor(KIM), assurance: 'stated' },
    ],
    ['somebody on a page', { page: 'entry' }],
    ['a workflow', { workflowId: 4001 }],
  ])('%s cannot: right, wrong and repeated codes are told the same, for free', async (_, by) => {
    const [wrong = ''] = wrongCodes(1, right);
    expect(outcomeOf(await check(challenge, wrong, vouchedFor(KIM)))).toBe('wrong_code');
    for (const typed of [right, wrong, ...wrongCodes(3, right)]) {
      expect(await refusedForFree(() => check(challenge, typed, by))).toEqual(refusal);
    }
    expect(outcomeOf(await check(challenge, right, vouchedFor(KIM)))).toBe('verified');
  });

  test('an answer that names no challenge is no way around it', async () => {
    const unnamed = (): Promise<Approved> => card.check({ request: next(), typed: right });
    expect(await refusedForFree(unnamed)).toEqual(refusal);
  });

  test('what stands in the way of anybody is told first', async () => {
    expect(await refusedForFree(() => check(challenge, 'nonsense'))).toMatchObject({
      refusal: 'not_a_code',
    });
    card.deal.change({ amount: '1' }, NOON);
    expect(await refusedForFree(() => check(challenge, right))).toMatchObject({
      refusal: 'changed_since',
    });
    card.desk.at += 5 * MINUTE;
    expect(await refusedForFree(() => check(challenge, right))).toEqual({ refusal: 'expired' });
  });

  test('a challenge that has ended is told as such to everybody', async () => {
    await card.withdraw({ request: next(), challenge });
    expect(await refusedForFree(() => check(challenge, right))).toEqual({ refusal: 'cancelled' });
  });
});

describe('a move that needs two approvals', () => {
  const second = { approver: LEE.ownerId };

  beforeEach(async () => {
    openDeal({ amount: '300000' });
    await approve();
  });

  test('is not approved by the first, and is by the second', async () => {
    expect((await card.state()).approval).not.toHaveProperty('moving');
    await approve(second);
    const { approval } = await card.state();
    expect(approval?.given.map(({ approver }) => approver.name)).toEqual([KIM.name, LEE.name]);
    expect(approval?.moving).toEqual({ n: 4, at: NOON + 3 });
  });

  test.each<[string, Partial<DealProperties>]>([
    ['amount', { amount: '300001' }],
    // The first was given by the owner as such, the second by Lee, whoever owns it.
    ['owner', { hubspot_owner_id: MAX.ownerId }],
  ])(
    'whose %s has changed since the first: the code of the second is refused',
    async (what, change) => {
      const { challenge, right } = await ask(second);
      card.deal.change(change, NOON + MINUTE);
      expect(await refusedForFree(() => check(challenge, right))).toMatchObject({
        refusal: 'changed_since',
        changes: [{ what }],
      });
    },
  );

  test('T21 once the first has run out, the code of the second has, too', async () => {
    const { approval } = await card.state();
    const until = approval?.until ?? 0;
    card.desk.at = until - 4 * MINUTE;
    const { challenge, right } = await ask(second);
    card.desk.at = until;
    expect(await refusedForFree(() => check(challenge, right))).toEqual({ refusal: 'expired' });
    card.desk.at = until - 1;
    expect(outcomeOf(await check(challenge, right))).toBe('verified');
  });

  test('is approved anew from the first on when the first no longer counts', async () => {
    card.desk.at += 25 * HOUR;
    await approve();
    expect((await card.state()).approval).toMatchObject({ request: { number: 1 } });
    expect((await card.state()).approval).not.toHaveProperty('moving');
  });

  test('is not approved by wrong codes for the second, which take nothing from the first', async () => {
    const { challenge, right } = await ask(second);
    for (const typed of wrongCodes(5, right)) await check(challenge, typed);
    expect(await refusedForFree(() => check(challenge, right))).toEqual({
      refusal: 'too_many_attempts',
    });
    expect((await card.state()).approval?.given).toHaveLength(1);
  });

  test('has no approval left once the second said no', async () => {
    const { challenge, right } = await ask(second);
    await card.reject({ request: next(), challenge });
    expect(await card.state()).not.toHaveProperty('approval');
    expect(await refusedForFree(() => check(challenge, right))).toEqual({ refusal: 'rejected' });
  });

  test('keeps the first when the second request is withdrawn', async () => {
    const { challenge } = await ask(second);
    await card.withdraw({ request: next(), challenge });
    expect((await card.state()).approval?.given).toHaveLength(1);
  });
});

test('T10 a code approves once: the right one again is told that it was used', async () => {
  const { challenge, right } = await ask();
  await check(challenge, right);
  expect(await refusedForFree(() => check(challenge, right))).toEqual({ refusal: 'already_used' });
});

test('a request can be rejected only while its code is open', async () => {
  const { challenge, right } = await ask();
  await check(challenge, right);
  const reject = (): Promise<Approved> => card.reject({ request: next(), challenge });
  expect(await refusedForFree(reject)).toEqual({ refusal: 'already_used' });
  card.desk.at += 2 * MINUTE;
  const again = await ask();
  card.desk.at += 5 * MINUTE;
  expect(
    await refusedForFree(() => card.reject({ request: next(), challenge: again.challenge })),
  ).toEqual({ refusal: 'expired' });
});
