import {
  answerRequire,
  requireFailure,
  requireProblem,
} from '../../src/app/functions/workflow/answer-require-approval.ts';
import {
  checkApprovalFailure,
  checkApprovalOutputs,
  checkApprovalProblem,
} from '../../src/app/functions/workflow/answer-check-approval.ts';
import { approvalEnded } from '../../src/app/functions/workflow/approval-ended.ts';
import {
  readCheckApprovalFields,
  readRequireApprovalFields,
} from '../../src/app/functions/workflow/approval-fields.ts';
import type { Asked } from '../../src/app/functions/workflow/ask-approval.ts';
import type { FieldProblem } from '../../src/app/functions/workflow/field-problem.ts';
import type { ApprovalRefusal } from '../../src/contract/approval-refusal.ts';
import type { Refusal } from '../../src/contract/refusal.ts';
import type {
  CheckApprovalOutputs,
  RequireApprovalOutputs,
} from '../../src/contract/workflow-action.ts';
import type { ApprovalRequest } from '../../src/otp/approval.ts';
import type { StreamEntry } from '../../src/otp/entry.ts';
import { NO_ENTRY } from '../../src/otp/heads.ts';
import type { StageApproval } from '../../src/otp/stage-approval.ts';
import {
  CHALLENGE,
  DELIVERIES,
  deskWith,
  ENDED,
  ENDINGS,
  isAnswered,
  LASTING,
  namesOf,
  outcomes,
  REFUSALS,
  type Named,
} from './action-outcomes.ts';
import { DANA, NOON } from './verification-desk.ts';

const KIM = { ownerId: '902', name: 'Kim Lindqvist' };
const GIVEN = [{ approver: KIM, enteredBy: DANA, at: NOON, masked: CHALLENGE.masked }];

/** One of each name: the compiler sees to it that none is forgotten. */
const STANDINGS: { [Name in StageApproval['approval']]: StageApproval & { approval: Name } } = {
  not_needed: { approval: 'not_needed' },
  approved: { approval: 'approved', given: GIVEN, at: NOON },
  second_needed: { approval: 'second_needed', given: GIVEN },
  waiting: { approval: 'waiting', approver: KIM.name },
  rejected: { approval: 'rejected', by: DANA, reason: '' },
  changed_since: {
    ...{ approval: 'changed_since', given: GIVEN },
    changes: [{ what: 'amount', before: '1', now: '', at: NOON }],
  },
  expired: { approval: 'expired', given: GIVEN },
  not_approved: { approval: 'not_approved', why: 'never_asked' },
};

const APPROVAL_REFUSALS: Named<ApprovalRefusal> = {
  no_amount: { refusal: 'no_amount' },
  no_owner: { refusal: 'no_owner' },
  no_such_stage: { refusal: 'no_such_stage' },
  already_there: { refusal: 'already_there' },
  not_guarded: { refusal: 'not_guarded' },
  approver_left: { refusal: 'approver_left', name: '' },
  no_approver: { refusal: 'no_approver', property: 'deal_manager' },
  requester_is_approver: { refusal: 'requester_is_approver' },
  no_such_approver: { refusal: 'no_such_approver' },
  approver_must_enter: { refusal: 'approver_must_enter', name: KIM.name },
  not_approved: { refusal: 'not_approved' },
  move_refused: { refusal: 'move_refused', reason: '' },
  moving: { refusal: 'moving', until: NOON },
};

const EVERY_REFUSAL: (Refusal | ApprovalRefusal)[] = [
  ...Object.values(REFUSALS),
  ...Object.values(APPROVAL_REFUSALS),
];

const STAGE = { id: 'contractsent', label: 'Contract Sent' };
const REQUEST: ApprovalRequest = {
  move: {
    ...{ pipeline: { id: 'default', label: 'Sales Pipeline' }, from: STAGE, to: STAGE },
    money: { amount: '84000', currency: 'EUR' },
  },
  ...{ requestedBy: { workflowId: 4001 }, requestedAt: NOON, reason: '' },
  ...{ approver: { ...KIM, userId: 72 }, approverEnters: false, needed: 2, number: 1 },
};

function everyAsked(): Asked[] {
  const event = { kind: 'issued', challenge: { approval: REQUEST } };
  const entry = { event } as StreamEntry;
  const issued = { sent: 'issued', entry, challenge: CHALLENGE, head: NO_ENTRY } as const;
  const { approved, not_needed } = STANDINGS;
  return [
    ...DELIVERIES.flatMap((delivery) =>
      [true, false].map((isOpen): Asked => ({ ...issued, delivery, isOpen, unfinished: false })),
    ),
    ...EVERY_REFUSAL.map((refusal): Asked => ({ sent: 'not', refusal })),
    ...[approved, not_needed].map((standing): Asked => ({ sent: 'no_need', standing })),
    ...[REFUSALS.record_not_found, REFUSALS.record_merged],
  ];
}

/** The refusals of asking that *Require approval* has an answer to. */
export function answeredAskRefusals(): string[] {
  const desk = deskWith('hubspot:7001?name=N');
  return EVERY_REFUSAL.filter((refusal) =>
    isAnswered(() => answerRequire(desk, { sent: 'not', refusal })),
  )
    .map(({ refusal }) => refusal)
    .sort();
}

/** Every output of *Check approval*, as long as nothing was put back. */
export function everyCheckApprovalOutput(): CheckApprovalOutputs[] {
  return [
    ...Object.values(STANDINGS).map(checkApprovalOutputs),
    ...(['no_amount', 'one_missing'] as const).map((why) =>
      checkApprovalOutputs({ approval: 'not_approved', why }),
    ),
    ...LASTING.map(checkApprovalFailure),
    ...approvalFieldProblems('check-approval').map(checkApprovalProblem),
  ];
}

/** Every output of *Require approval*. */
export function everyRequireApprovalOutput(): RequireApprovalOutputs[] {
  const answers = outcomes(everyAsked(), (asked) =>
    answerRequire(deskWith('hubspot:7001?name=N'), asked),
  );
  return [
    ...answers.flatMap((answer) => ('outputs' in answer ? [answer.outputs] : [])),
    ...namesOf(ENDINGS).flatMap((outcome) =>
      ([1, 2] as const).map((number) =>
        approvalEnded({ ...ENDED, outcome }, { ...REQUEST, number }),
      ),
    ),
    ...LASTING.map(requireFailure),
    ...approvalFieldProblems('require-approval').map(requireProblem),
  ];
}

/** Which fields can be wrong in an action, found by giving it each field wrong. */
export function approvalFieldProblems(
  action: 'check-approval' | 'require-approval',
): FieldProblem[] {
  const read = action === 'check-approval' ? readCheckApprovalFields : readRequireApprovalFields;
  const spoilt: Readonly<Record<string, string>>[] = [
    { otherwise: 'delete_it' },
    { otherwise: 'nothing', approver: 'Kim' },
    { otherwise: 'nothing', reason: 'x'.repeat(301) },
  ];
  return spoilt.flatMap((fields) => {
    const wish = read({ fields });
    return 'field' in wish ? [wish] : [];
  });
}
