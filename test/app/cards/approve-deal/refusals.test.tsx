import { refusalWords } from '../../../../src/app/cards/approve-deal/copy/refusals.ts';
import { DEAL_CARD } from '../../../../src/app/cards/words/en/deal-card.ts';
import { timesFrom, timeStyle } from '../../../../src/app/cards/words/times.ts';
import type { ApprovalRefusal } from '../../../../src/contract/approval-refusal.ts';
import type { Refusal } from '../../../../src/contract/refusal.ts';
import { deal, target, WHY } from '../support/deals.ts';
import { stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';
import { HOUR, NOW, SECOND } from '../support/views.ts';

beforeEach(stopTheClock);

type AnyRefusal = Refusal | ApprovalRefusal;
type Refused<Name> = Extract<AnyRefusal, { refusal: Name }>;
const soon = { until: NOW + 42 * SECOND };

const APPROVALS: { [N in ApprovalRefusal['refusal']]: [Refused<N>, wayOn: string] } = {
  no_amount: [{ refusal: 'no_amount' }, 'Enter the amount on the deal'],
  no_owner: [{ refusal: 'no_owner' }, 'Give the deal an owner'],
  no_such_stage: [{ refusal: 'no_such_stage' }, 'Choose one of the stages'],
  already_there: [{ refusal: 'already_there' }, 'Choose a stage further on'],
  not_guarded: [{ refusal: 'not_guarded' }, 'Move the deal in the record itself'],
  approver_left: [{ refusal: 'approver_left', name: 'Bo Okafor' }, 'Ask somebody else'],
  no_approver: [{ refusal: 'no_approver', property: 'Deal manager' }, '“Deal manager”'],
  requester_is_approver: [{ refusal: 'requester_is_approver' }, 'Have a colleague do it'],
  no_such_approver: [{ refusal: 'no_such_approver' }, 'Choose somebody else'],
  approver_must_enter: [{ refusal: 'approver_must_enter', name: 'Ann' }, 'enter it themselves'],
  not_approved: [{ refusal: 'not_approved' }, 'Ask for approval first'],
  move_refused: [{ refusal: 'move_refused', reason: 'No close date.' }, '“No close date.”'],
  moving: [{ refusal: 'moving', ...soon }, 'in 0:42'],
};

const REFUSALS: { [N in AnyRefusal['refusal']]: [Refused<N>, wayOn: string] } = {
  ...APPROVALS,
  cool_down: [{ refusal: 'cool_down', ...soon }, 'in 0:42'],
  destination_limit: [{ refusal: 'destination_limit', until: NOW + 3 * HOUR }, 'Ask somebody else'],
  rep_limit: [{ refusal: 'rep_limit', ...soon }, 'in 0:42'],
  account_limit: [{ refusal: 'account_limit', ...soon }, 'in 0:42'],
  sms_limit: [{ refusal: 'sms_limit', until: NOW + 3 * HOUR }, 'Ask again tomorrow'],
  country_not_allowed: [{ refusal: 'country_not_allowed' }, 'Ask somebody else'],
  locked: [{ refusal: 'locked', until: NOW + HOUR }, '11:00 AM'],
  expired: [{ refusal: 'expired' }, 'Ask for approval again'],
  too_many_attempts: [{ refusal: 'too_many_attempts' }, 'Ask for approval again'],
  already_used: [{ refusal: 'already_used' }, 'Reload the page'],
  cancelled: [{ refusal: 'cancelled' }, 'Ask for approval again'],
  rejected: [{ refusal: 'rejected' }, 'ask again'],
  replaced: [{ refusal: 'replaced' }, 'newest message'],
  changed_since: [{ refusal: 'changed_since' }, 'Ask for approval again'],
  no_open_code: [{ refusal: 'no_open_code' }, 'Ask for approval again'],
  not_a_code: [{ refusal: 'not_a_code', length: 6, alphabet: 'digits' }, '6 digits'],
  record_not_found: [{ refusal: 'record_not_found' }, 'archived or deleted'],
  record_merged: [{ refusal: 'record_merged', into: '4711' }, 'Open deal 4711'],
  no_such_destination: [{ refusal: 'no_such_destination' }, 'Ask somebody else'],
  recently_changed: [{ refusal: 'recently_changed', at: NOW - HOUR }, 'at 9:00 AM'],
  unknown_user: [{ refusal: 'unknown_user' }, 'HubSpot admin'],
  not_allowed: [{ refusal: 'not_allowed', needs: 'sender' }, 'the role “sender”'],
  actor_not_verified: [{ refusal: 'actor_not_verified' }, 'did not confirm that it is you'],
  unknown_challenge: [{ refusal: 'unknown_challenge' }, 'Reload the page'],
  other_record: [{ refusal: 'other_record' }, 'Reload the page'],
  malformed_request: [{ refusal: 'malformed_request', field: 'stage' }, '“stage”'],
  delivery_refused: [{ refusal: 'delivery_refused' }, 'ask somebody else'],
  busy: [{ refusal: 'busy', retryAfterMs: 3000 }, 'Nothing will happen twice'],
  unconfirmed: [{ refusal: 'unconfirmed' }, 'nothing will happen twice'],
  trail_broken: [{ refusal: 'trail_broken' }, 'HubSpot admin'],
  not_set_up: [{ refusal: 'not_set_up', missing: 'settings' }, 'settings'],
};

const onTheField = 'not_a_code';
const REFUSED_STEPS = Object.entries(REFUSALS).filter(([name]) => name !== onTheField);

test.each(REFUSED_STEPS)(
  'a request refused as %s says why and names the way on',
  async (_, [refusal, wayOn]) => {
    const card = await openDeal();
    card.fn.answerStep = () => Promise.resolve({ ok: false, now: NOW, ...refusal });
    await card.write('Why', WHY);
    await card.press('Ask');
    expect(card.alerts).toHaveLength(1);
    expect(card.words).toContain(wayOn);
    expect(card.textArea('Why').props.readOnly).toBe(false);
  },
);

test.each(Object.entries(APPROVALS))(
  'a target that has the problem %s says so before a press',
  async (_, [problem, wayOn]) => {
    const card = await openDeal(deal({ standing: 'idle' }, { targets: [target({ problem })] }));
    expect(card.alerts).toHaveLength(1);
    expect(card.words).toContain(wayOn);
    expect(card.buttons).toEqual([]);
  },
);

test('no two refusals share their words, and none is about a caller or a contact', () => {
  const times = timesFrom(timeStyle('en-US', 'America/New_York', DEAL_CARD), NOW);
  const all = Object.values(REFUSALS).map(([refusal]) => refusalWords(refusal, DEAL_CARD, times));
  expect(new Set(all.map((words) => words.join())).size).toBe(all.length);
  for (const [title, text] of all) {
    expect(title).toMatch(/^[A-Z][^.]*$/);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(title + text).not.toMatch(
      /caller|contact|challenge|e-mail|invalid|error|cancelled|undefined|your fault/i,
    );
  }
});

test('a move that HubSpot refused without a word has words, too', () => {
  const times = timesFrom(timeStyle('en-US', 'America/New_York', DEAL_CARD), NOW);
  expect(refusalWords({ refusal: 'move_refused', reason: '' }, DEAL_CARD, times)[1]).toMatch(
    /^Fill in/,
  );
});

test('an approver who left and of whom HubSpot tells no name has words, too', () => {
  const times = timesFrom(timeStyle('en-US', 'America/New_York', DEAL_CARD), NOW);
  const [title] = refusalWords({ refusal: 'approver_left', name: '' }, DEAL_CARD, times);
  expect(title).toBe('The approver can’t approve any more');
});
