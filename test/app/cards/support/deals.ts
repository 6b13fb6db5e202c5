import type {
  ApprovalHistoryItem,
  ApprovalRequestView,
  Approver,
  Change,
  GivenApproval,
  Labelled,
  StageMove,
} from '../../../../src/contract/approval.ts';
import type {
  ApprovalStanding,
  ApprovalView,
  DealNow,
  DealView,
  Target,
} from '../../../../src/contract/deal-view.ts';
import { DANA, MINUTE, NOW, open } from './views.ts';

type StandingOf<Name extends ApprovalStanding['standing']> = Extract<
  ApprovalStanding,
  { standing: Name }
>;

export const ANN: Approver = { ownerId: '901', name: 'Ann Lindqvist' };
export const BO: Approver = { ownerId: '902', name: 'Bo Okafor' };

export const PIPELINE: Labelled = { id: 'default', label: 'Sales pipeline' };
export const QUALIFIED: Labelled = { id: 'qualified', label: 'Qualified' };
export const CONTRACT: Labelled = { id: 'contractsent', label: 'Contract sent' };
export const WON: Labelled = { id: 'closedwon', label: 'Closed won' };

export const MOVE: StageMove = {
  pipeline: PIPELINE,
  from: QUALIFIED,
  to: CONTRACT,
  money: { amount: '84000.00', currency: 'EUR' },
};

export const WHY = 'The customer signs this week.';

export function target(changes: Partial<Target> = {}): Target {
  return { stage: CONTRACT, approvers: [ANN], needed: 1, ...changes };
}

export function request(changes: Partial<ApprovalRequestView> = {}): ApprovalRequestView {
  return {
    move: MOVE,
    requestedBy: DANA,
    at: NOW - 4 * MINUTE,
    reason: WHY,
    approver: ANN,
    approverEnters: false,
    given: [],
    needed: 1,
    ...changes,
  };
}

export function given(changes: Partial<GivenApproval> = {}): GivenApproval {
  return {
    approver: ANN,
    enteredBy: DANA,
    at: NOW - 2 * MINUTE,
    masked: 'a•••@northwind.example',
    ...changes,
  };
}

export function waiting(changes: Partial<StandingOf<'open'>> = {}): StandingOf<'open'> {
  return { ...open({ masked: 'a•••@northwind.example' }), request: request(), ...changes };
}

export function changed(changes: Partial<StandingOf<'changed'>> = {}): StandingOf<'changed'> {
  return { standing: 'changed', changes: [], request: request(), ...changes };
}

export function change(changes: Partial<Change> = {}): Change {
  return {
    what: 'amount',
    before: '84000.00',
    now: '99000.00',
    at: NOW - 2 * MINUTE,
    ...changes,
  };
}

export function rejected(changes: Partial<StandingOf<'rejected'>> = {}): StandingOf<'rejected'> {
  return {
    standing: 'rejected',
    at: NOW - MINUTE,
    by: DANA,
    reason: 'The margin is too thin.',
    request: request(),
    ...changes,
  };
}

export function past(changes: Partial<ApprovalHistoryItem> = {}): ApprovalHistoryItem {
  return {
    at: NOW - MINUTE,
    outcome: 'approved',
    move: MOVE,
    approver: ANN,
    requestedBy: DANA,
    by: DANA,
    reason: WHY,
    ...changes,
  };
}

const DEAL: DealNow = {
  name: 'Fjordkraft: trade finance facility',
  pipeline: PIPELINE,
  stage: QUALIFIED,
  money: { amount: '84000.00', currency: 'EUR' },
};

export function approval(
  standing: ApprovalStanding = { standing: 'idle' },
  changes: Partial<DealNow> = {},
): ApprovalView {
  return {
    id: 'approval/71001',
    purpose: 'deal_approval',
    pathway: 'approval',
    minutes: 30,
    deal: { ...DEAL, ...changes },
    standing,
  };
}

export function deal(
  standing: ApprovalStanding = { standing: 'idle' },
  changes: Partial<DealView> = {},
): DealView {
  return {
    now: NOW,
    record: { objectTypeId: '0-3', objectId: '71001' },
    targets: [target(), target({ stage: WON, approvers: [ANN, BO] })],
    next: CONTRACT.id,
    purposes: [approval(standing)],
    history: [],
    ...changes,
  };
}
