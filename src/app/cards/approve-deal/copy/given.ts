import type { Approver } from '../../../../contract/approval.ts';
import type { ApprovalStanding } from '../../../../contract/deal-view.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { called } from './people.ts';

type Partly = Extract<ApprovalStanding, { standing: 'partly' }>;
type Approved = Extract<ApprovalStanding, { standing: 'approved' }>;
type Moved = Extract<ApprovalStanding, { standing: 'moved' }>;

export const GIVEN = {
  tryAgain: 'Try the move again',
  moving: 'Moving…',
  nobodyLeft:
    'Nobody who may give the second approval can be asked by you. Have a colleague ask from this card, or ask your HubSpot admin who may approve.',
};

export function partlyWords({ request: { given, needed }, until }: Partly, times: Times): Words {
  return {
    title: `Approval ${given.length} of ${needed} is given`,
    text: `The deal moves once the second is given, too. The first counts until ${times.at(until)}.`,
  };
}

export function secondLabel(approver: Approver): string {
  return `Ask ${called(approver)} for the second approval`;
}

export function approvedWords({ request: { move }, until }: Approved, times: Times): Words {
  return {
    title: 'Approved, but not moved yet',
    text: `HubSpot has not moved the deal to “${move.to.label}” yet. Try again: no new code is needed until ${times.at(until)}.`,
  };
}

export function movedWords({ request: { move }, at, stays }: Moved, times: Times): Words {
  return {
    title: `Moved to ${move.to.label}`,
    text: stays
      ? `The deal was moved ${times.ago(at)}, as it was approved.`
      : `The deal was moved ${times.ago(at)}, as it was approved. Since then it has been changed or moved on.`,
  };
}
