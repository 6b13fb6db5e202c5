import type { ApprovalStanding } from '../../../../src/contract/deal-view.ts';
import { done } from '../support/card-function.ts';
import {
  ANN,
  approval,
  BO,
  change,
  changed,
  CONTRACT,
  MOVE,
  deal,
  given,
  past,
  rejected,
  request,
  waiting,
  WHY,
  WON,
} from '../support/deals.ts';
import { pass, stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';
import { DANA, HOUR, ME, MINUTE, NOW, SECOND } from '../support/views.ts';

beforeEach(stopTheClock);

const half = request({ needed: 2, given: [given()] });
const partly = { standing: 'partly', until: NOW + HOUR, request: half, approvers: [BO] } as const;
const approved = {
  standing: 'approved',
  challenge: 'ch-1',
  until: NOW + HOUR,
  request: request({ given: [given()] }),
} as const;
const moved = {
  standing: 'moved',
  at: NOW - MINUTE,
  stays: true,
  request: request({ given: [given({ enteredBy: ME })] }),
} as const;
const ended = { at: NOW - MINUTE, masked: 'a•••@northwind.example' };

test('after the first of two approvals the second can be asked for, of the same move for the same reason', async () => {
  const card = await openDeal(deal({ ...partly, approvers: [BO] }));
  expect(card.alerts).toEqual([{ variant: 'info', title: 'Approval 1 of 2 is given' }]);
  expect(card.words).toContain('Ann Lindqvist approved 2 minutes ago');
  expect(card.words).toContain('The first counts until 11:00 AM.');
  await card.press('Ask Bo Okafor for the second approval');
  expect(card.fn.steps).toMatchObject([
    { action: 'ask', stage: CONTRACT.id, approver: BO.ownerId, reason: WHY },
  ]);
});

test('a workflow’s request has no reason, so the second approval asks for one', async () => {
  const asked = request({ needed: 2, given: [given()], reason: '' });
  const card = await openDeal(deal({ ...partly, approvers: [BO], request: asked }));
  await card.press('Ask Bo Okafor');
  expect(card.fn.steps).toEqual([]);
  await card.write('Why', WHY);
  await card.press('Ask Bo Okafor');
  expect(card.fn.steps).toMatchObject([{ reason: WHY }]);
});

test('where nobody is left for the second approval the card says whom to turn to', async () => {
  const card = await openDeal(deal({ ...partly, approvers: [] }));
  expect(card.words).toContain('Have a colleague ask from this card');
  expect(card.buttons).toEqual([]);
});

test('an approval that has not moved the deal can try the move again without a code', async () => {
  const card = await openDeal(deal(approved));
  expect(card.alerts).toEqual([{ variant: 'warning', title: 'Approved, but not moved yet' }]);
  await card.press('Try the move again');
  expect(card.fn.steps).toMatchObject([{ action: 'move', challenge: 'ch-1' }]);
});

test('HubSpot’s reason for not moving the deal is told in its own words', async () => {
  const card = await openDeal(deal(waiting()));
  card.fn.answerStep = () =>
    Promise.resolve({
      ok: false,
      refusal: 'move_refused',
      reason: 'Close date is required.',
      now: NOW,
      purpose: approval(approved),
    });
  await card.submit('483912');
  expect(card.alerts.map(({ title }) => title)).toEqual([
    'HubSpot did not move the deal',
    'Approved, but not moved yet',
  ]);
  expect(card.words).toContain(
    'HubSpot says: “Close date is required.” Fill in what HubSpot asks for, then try again; no new code is needed.',
  );
  expect(card.button('Try the move again').props.disabled).toBe(false);
});

test('a move that may still be under way is not tried again before its time', async () => {
  const card = await openDeal(deal(approved));
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'moving', until: NOW + 10 * SECOND, now: NOW });
  await card.press('Try the move again');
  expect(card.words).toContain('You can try again in 0:10.');
  expect(card.button('Try the move again').props.disabled).toBe(true);
  await pass(11 * SECOND);
  expect(card.button('Try the move again').props.disabled).toBe(false);
  expect(card.words).not.toContain('You can try again');
});

test('a moved deal says where to, by whom and when, and offers the stage after', async () => {
  const card = await openDeal(deal(moved));
  expect(card.alerts).toEqual([{ variant: 'success', title: 'Moved to Contract sent' }]);
  expect(card.words).toContain('The deal was moved 1 minute ago, as it was approved.');
  expect(card.words).toContain(
    'Ann Lindqvist approved 2 minutes ago; the code was entered by you.',
  );
  expect(card.textArea('Why').props.value).toBe('');
  expect(card.buttons).toEqual(['Ask Ann Lindqvist for approval']);
});

test('a deal that was moved on since is no alarm', async () => {
  const card = await openDeal(deal({ ...moved, stays: false }, { targets: [] }));
  expect(card.alerts).toEqual([{ variant: 'info', title: 'Moved to Contract sent' }]);
  expect(card.words).toContain('Since then it has been changed or moved on.');
  expect(card.buttons).toEqual([]);
});

test('a deal that was in the stage before anybody approved that is not said to have been moved as approved', async () => {
  const move = { ...MOVE, from: CONTRACT };
  const card = await openDeal(deal({ ...moved, request: { ...moved.request, move } }));
  expect(card.alerts).toEqual([{ variant: 'success', title: 'Approved in Contract sent' }]);
  expect(card.words).toContain('before anybody approved that');
  expect(card.words).not.toContain('as it was approved');
});

test('what has changed is said exactly, a line for each', async () => {
  const changes = [
    change(),
    change({ what: 'stage', before: 'Qualified', now: 'Proposal', at: NOW - 3 * HOUR }),
    change({ what: 'owner', before: 'Ann Lindqvist', now: '' }),
    change({ what: 'address', before: 'a•••@northwind.example', now: 'x•••@x.example', at: 0 }),
  ];
  const { words } = await openDeal(deal(changed({ changes })));
  expect(words.split('\n')).toEqual(
    expect.arrayContaining([
      'Amount: 84,000.00 EUR → 99,000.00 EUR, 2 minutes ago',
      'Stage: Qualified → Proposal, at 7:00 AM',
      'Owner: Ann Lindqvist → nothing, 2 minutes ago',
      'Approver’s address: a•••@northwind.example → x•••@x.example',
    ]),
  );
});

test('an amount in another currency is shown in each one’s own', async () => {
  const changes = [
    change({ now: '84000.00' }),
    change({ what: 'currency', before: 'EUR', now: 'USD' }),
  ];
  const money = { amount: '90000', currency: 'USD' };
  const standing = changed({ changes: [change({ now: '90000' }), ...changes.slice(1)] });
  const view = deal(standing, { purposes: [approval(standing, { money })] });
  const { words } = await openDeal(view);
  expect(words).toContain('Amount: 84,000.00 EUR → 90,000 USD');
  expect(words).toContain('Currency: EUR → USD');
});

test('what was changed and changed back is told as that', async () => {
  const { words } = await openDeal(deal(changed({ changes: [change({ now: '84000.00' })] })));
  expect(words).toContain('Amount: was changed and changed back to 84,000.00 EUR, 2 minutes ago');
});

test('a code that no longer fits can be withdrawn', async () => {
  const card = await openDeal(deal(changed({ challenge: 'ch-1', changes: [change()] })));
  await card.press('Withdraw request');
  expect(card.fn.steps).toMatchObject([{ action: 'cancel', challenge: 'ch-1' }]);
});

test('an approval that no longer fits has no code to withdraw', async () => {
  const card = await openDeal(deal(changed({ request: half, changes: [change()] })));
  expect(card.alerts.map(({ title }) => title)).toEqual([
    'The deal has changed since it was approved',
  ]);
  expect(card.buttons).toEqual(['Ask Ann Lindqvist again']);
});

test.each([
  [
    'changed',
    changed({ request: request({ move: { ...request().move, to: WON }, approver: BO }) }),
  ],
  [
    'rejected',
    rejected({ request: request({ move: { ...request().move, to: WON }, approver: BO }) }),
  ],
])('what was %s can be asked again as it was', async (_, standing) => {
  const card = await openDeal(deal(standing));
  await card.press('Ask Bo Okafor again');
  expect(card.fn.steps).toMatchObject([
    { action: 'ask', stage: WON.id, approver: BO.ownerId, reason: WHY },
  ]);
});

test('a stage that is no longer offered gives way to the next one', async () => {
  const gone = { id: 'gone', label: 'Gone' };
  const card = await openDeal(
    deal(changed({ request: request({ move: { ...request().move, to: gone } }) })),
  );
  expect(card.select('stage').props.value).toBe(CONTRACT.id);
  expect(card.textArea('Why').props.value).toBe(WHY);
});

test('a rejection says who, when and why', async () => {
  const card = await openDeal(deal(rejected()));
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'The request was rejected' }]);
  expect(card.words).toContain(
    'Dana Reyes rejected the move to “Contract sent” 1 minute ago: “The margin is too thin.”',
  );
});

const DEAD_ENDS: [
  Extract<ApprovalStanding, { standing: 'expired' | 'used_up' | 'cancelled' }>,
  string,
  string,
][] = [
  [{ standing: 'expired', ...ended }, 'The code ran out', 'stopped working at 9:59 AM'],
  [{ standing: 'used_up', ...ended, tries: 5 }, 'No tries left', 'ended after 5 tries'],
  [{ standing: 'cancelled', ...ended, by: ME }, 'The request was withdrawn', 'You withdrew it'],
];

test.each(DEAD_ENDS)(
  'the dead end %j says what happened and asks again',
  async (standing, title, words) => {
    const history = [
      past({ outcome: standing.standing, approver: BO, move: { ...request().move, to: WON } }),
    ];
    const card = await openDeal(deal(standing, { history }));
    expect(card.alerts.map((alert) => alert.title)).toEqual([title]);
    expect(card.words).toContain(words);
    expect(card.textArea('Why').props.value).toBe(WHY);
    expect(card.buttons).toEqual(['Ask Bo Okafor again']);
  },
);

test('a locked deal offers nothing to press', async () => {
  const card = await openDeal(deal({ standing: 'locked', until: NOW + 3 * HOUR }));
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'Locked until 1:00 PM' }]);
  expect(card.buttons).toEqual([]);
});

test('an approval stops counting at its time even without an answer', async () => {
  const card = await openDeal(deal({ ...approved, until: NOW + 30 * SECOND }));
  card.fn.answerLook = () => Promise.reject(new Error('offline'));
  await pass(31 * SECOND);
  expect(card.buttons).toEqual(['Ask Ann Lindqvist for approval']);
});

test('the right code ends on the screen of the moved deal', async () => {
  const card = await openDeal(deal(waiting()));
  card.fn.answerStep = () =>
    Promise.resolve(done('check', { result: 'moved' }, approval({ ...moved, at: NOW })));
  await card.submit('483912');
  expect(card.alerts).toEqual([{ variant: 'success', title: 'Moved to Contract sent' }]);
});

test('an approver without a name is told apart by the user id', async () => {
  const nameless = { ...ANN, name: '' };
  const card = await openDeal(
    deal(waiting({ request: request({ approver: nameless, requestedBy: DANA }) })),
  );
  expect(card.words).toContain('Waiting for user 901');
});
