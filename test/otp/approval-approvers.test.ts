import type { Tier } from '../../src/otp/approval-policy.ts';
import {
  nextApprovers,
  requirement,
  type ActiveApprover,
  type ApproverFacts,
  type DealToApprove,
} from '../../src/otp/approvers.ts';
import { KIM, LEE, MAX, RULES, tier } from '../support/approval-desk.ts';
import { MemoryDeal, type DealProperties } from '../support/memory-deal.ts';

const dealWith = (properties: Partial<DealProperties> = {}): DealToApprove =>
  new MemoryDeal(properties).toApprove();

const LEE_OR_MAX = { users: [LEE.ownerId, MAX.ownerId] } as const;
const OWNER = { owner: true } as const;
const LEAD = { property: 'regional_lead' } as const;

const active = (...people: ActiveApprover[]): ReadonlyMap<string, ActiveApprover> =>
  new Map(people.map((one) => [one.ownerId, one]));

const nextOf = (approvals: Tier['approvals'], facts: Partial<ApproverFacts> = {}) =>
  nextApprovers({
    tier: tier({ approvals }),
    deal: dealWith(),
    people: active(KIM, LEE, MAX),
    requesters: [71],
    given: [],
    ...facts,
  });

test('the owner approves where policy says so', () => {
  expect(nextOf([OWNER])).toEqual([KIM]);
  expect(nextOf([OWNER], { deal: dealWith({ hubspot_owner_id: LEE.ownerId }) })).toEqual([LEE]);
});

test('whom a property of the deal names approves where policy says so', () => {
  expect(nextOf([LEAD], { deal: dealWith({ regional_lead: MAX.ownerId }) })).toEqual([MAX]);
});

test('any of several users approves, in the order of the policy', () => {
  expect(nextOf([{ users: [MAX.ownerId, KIM.ownerId] }])).toEqual([MAX, KIM]);
});

test.each<[string, Tier['approvals'], Partial<ApproverFacts>, object]>([
  [
    'a deal that nobody owns',
    [OWNER],
    { deal: dealWith({ hubspot_owner_id: '' }) },
    { refusal: 'no_owner' },
  ],
  [
    'a property that names nobody',
    [LEAD],
    {},
    { refusal: 'no_approver', property: 'regional_lead' },
  ],
  [
    'a property that was not read',
    [{ property: 'other_lead' }],
    {},
    { refusal: 'no_approver', property: 'other_lead' },
  ],
  [
    'an owner who has left',
    [OWNER],
    { people: active(LEE) },
    { refusal: 'approver_left', name: '' },
  ],
  [
    'a property that names no owner',
    [LEAD],
    { deal: dealWith({ regional_lead: 'Kim Lindqvist' }) },
    { refusal: 'approver_left', name: '' },
  ],
  [
    'users who have all left',
    [LEE_OR_MAX],
    { people: active(KIM) },
    { refusal: 'approver_left', name: '' },
  ],
  [
    'an owner who asks',
    [OWNER],
    { requesters: [KIM.userId] },
    { refusal: 'requester_is_approver' },
  ],
  [
    'the one user who is left, who asks',
    [LEE_OR_MAX],
    { people: active(KIM, LEE), requesters: [LEE.userId] },
    { refusal: 'requester_is_approver' },
  ],
  [
    'the owner, who approved as a user before',
    [{ users: [KIM.ownerId] }, OWNER],
    { given: [KIM.ownerId] },
    { refusal: 'no_such_approver' },
  ],
  [
    'no approval that is missing',
    [OWNER],
    { given: [KIM.ownerId] },
    { refusal: 'no_such_approver' },
  ],
])('%s: nobody can be asked, and the reason is named', (_, approvals, facts, refusal) => {
  expect(nextOf(approvals, facts)).toEqual(refusal);
});

test('who has left, who asks and who approved already are not among several', () => {
  const users = { users: [KIM.ownerId, LEE.ownerId, MAX.ownerId] } as const;
  expect(nextOf([users], { people: active(KIM, MAX) })).toEqual([KIM, MAX]);
  expect(nextOf([users], { requesters: [LEE.userId] })).toEqual([KIM, MAX]);
  expect(nextOf([OWNER, users], { given: [KIM.ownerId] })).toEqual([LEE, MAX]);
});

test('who asks may approve where policy lets them, but not twice', () => {
  const lenient = tier({ approvals: [OWNER, OWNER], requesterMayApprove: true });
  const facts = { tier: lenient, requesters: [KIM.userId] };
  expect(nextOf([OWNER], facts)).toEqual([KIM]);
  expect(nextOf([OWNER], { ...facts, given: [KIM.ownerId] })).toEqual({
    refusal: 'no_such_approver',
  });
});

test('who asked for the first may not give the second, whoever asks for that', () => {
  const requesters = [LEE.userId, KIM.userId];
  expect(nextOf([OWNER, LEE_OR_MAX], { requesters, given: [KIM.ownerId] })).toEqual([MAX]);
});

test('a workflow that asks is nobody who could approve', () => {
  expect(nextOf([OWNER], { requesters: [] })).toEqual([KIM]);
});

test('the first rule says who approves first, the second who approves next', () => {
  const deal = dealWith({ regional_lead: MAX.ownerId });
  expect(nextOf([OWNER, LEAD], { deal })).toEqual([KIM]);
  expect(nextOf([OWNER, LEAD], { deal, given: [KIM.ownerId] })).toEqual([MAX]);
});

test.each<[string, Partial<DealProperties>, string, object | Tier | undefined]>([
  ['one that is guarded', {}, 'signed', RULES.stages[0]?.tiers[0]],
  [
    'one that is guarded, of a large deal',
    { amount: '250000' },
    'signed',
    RULES.stages[0]?.tiers[1],
  ],
  ['one that is not guarded', {}, 'lost', { refusal: 'not_guarded' }],
  ['one of another pipeline', { pipeline: 'renewals' }, 'signed', { refusal: 'not_guarded' }],
  [
    'one for which the deal is too small',
    { amount: '49999.99' },
    'signed',
    { refusal: 'not_guarded' },
  ],
  ['one that is guarded, without an amount', { amount: '' }, 'signed', { refusal: 'no_amount' }],
  [
    'one that is not guarded, without an amount',
    { amount: '' },
    'lost',
    { refusal: 'not_guarded' },
  ],
])('what the move to a stage needs, %s', (_, properties, stage, needed) => {
  expect(requirement(RULES, dealWith(properties), stage)).toEqual(needed);
});
