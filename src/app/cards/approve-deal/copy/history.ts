import type { ApprovalHistoryItem, ApprovalOutcome } from '../../../../contract/approval.ts';
import { entererOf, first, nameOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { fromTo } from './ask.ts';
import type { ShownMoney } from './money.ts';
import { called } from './people.ts';

export const HISTORY = 'Earlier requests';
export const COLUMNS = ['When', 'Outcome', 'Stage and amount', 'Approver', 'By', 'Reason'];

export const OUTCOME: Record<ApprovalOutcome, string> = {
  approved: 'Approved',
  rejected: 'Rejected',
  expired: 'Ran out',
  used_up: 'No tries left',
  cancelled: 'Withdrawn',
  replaced: 'Replaced',
};

export function moveLine({ move }: ApprovalHistoryItem, money: ShownMoney): string {
  return `${fromTo(move)} · ${money(move.money)}`;
}

export function peopleLine(item: ApprovalHistoryItem, me: number, times: Times): string {
  return `${first(called(item.approver))} · ${times.at(item.at)} · ${whoDid(item, me)}`;
}

/** Who entered the code or ended the request; of one that nobody ended, who asked. */
export function whoDid({ outcome, by, requestedBy }: ApprovalHistoryItem, me: number): string {
  switch (outcome) {
    case 'approved':
    case 'used_up':
      return `entered by ${entererOf(by, me)}`;
    case 'rejected':
      return `rejected by ${nameOf(by, me)}`;
    case 'cancelled':
      return `withdrawn by ${nameOf(by, me)}`;
    case 'expired':
    case 'replaced':
      return `asked by ${nameOf(requestedBy, me)}`;
  }
}

export function reasonLine({ reason }: ApprovalHistoryItem): string {
  return reason === '' ? '' : `“${reason}”`;
}
