import type { ActionStep, Step, Workflow } from '../workflow.ts';
import { goTo, setProperty } from './code-steps.ts';

/** *Check approval* of the deal in its stage. */
function checkApproval(id: string, title: string, otherwise: 'put_back' | 'nothing'): ActionStep {
  const inputs = { otherwise: { static: otherwise } };
  return { kind: 'action', id, title, action: 'otp_check_approval', inputs };
}

/** *Require approval* of whoever policy names, while the record waits. */
function requireApproval(id: string, title: string): ActionStep {
  const inputs = { reason: { static: 'It is in Contract Sent already.' } };
  return { kind: 'action', id, title, action: 'otp_require_approval', inputs };
}

const first = checkApproval('check', 'Is the deal approved?', 'nothing');
const ask = requireApproval('ask', 'Ask for the approval and wait');
const askAgain = requireApproval('ask-again', 'Ask for the second approval and wait');
const last = checkApproval('put-back', 'Put the deal back', 'put_back');
const approve = setProperty('approve', 'Approve the move', 'stage_approval', 'approved');
const refuse = setProperty(
  'refuse',
  'Note that it was not approved',
  'stage_approval',
  'not_approved',
);

/** The deal stays where that is approved; `others` says what else there is. */
function whenApproved(
  asked: ActionStep,
  title: string,
  approved: readonly Step[],
  others: { again?: readonly Step[]; otherwise: readonly Step[] },
): Step {
  const { again, otherwise } = others;
  return {
    kind: 'branch',
    id: `${asked.id}-result`,
    title,
    on: { output: [asked.id, 'result'] },
    cases: [
      { name: 'Approved or not needed', when: ['approved', 'not_needed'], steps: approved },
      ...(again ? [{ name: 'Another is needed', when: ['second_needed'], steps: again }] : []),
    ],
    otherwise,
  };
}

const askedAgain = whenApproved(askAgain, 'What did the second one answer?', [goTo(approve)], {
  otherwise: [goTo(last)],
});
const putBack = whenApproved(last, 'Is it still not approved?', [goTo(approve)], {
  otherwise: [refuse],
});

/** Moves that were asked for in the card are approved already; the stage that a deal goes back to enrols nobody. */
export const dealStage: Workflow = {
  id: 192_814_104,
  name: 'Large contracts need approval',
  about:
    'A deal of 50,000 or more stays in Contract Sent only if whoever policy names has approved it.',
  objectType: 'deals',
  trigger: { on: 'deal_stage', stage: 'contractsent', amountFrom: 50_000 },
  steps: [
    first,
    whenApproved(first, 'Was it approved before it moved?', [approve], {
      otherwise: [
        setProperty('wait', 'Note that the move waits', 'stage_approval', 'waiting'),
        ask,
        whenApproved(ask, 'What was the answer?', [goTo(approve)], {
          again: [askAgain, askedAgain],
          otherwise: [last, putBack],
        }),
      ],
    }),
  ],
};
