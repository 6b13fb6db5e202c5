import type { ApprovalHistoryItem } from '../../../../contract/approval.ts';
import { capital, fill } from '../../words/fill.ts';
import { entererOf, personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { fromTo } from './ask.ts';
import type { ShownMoney } from './money.ts';
import { called } from './people.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

export function moveLine({ move }: ApprovalHistoryItem, money: ShownMoney): string {
  return `${fromTo(move)} · ${money(move.money)}`;
}

export function peopleLine(
  item: ApprovalHistoryItem,
  me: number,
  times: Times,
  words: DealWords,
): string {
  const approver = capital(called(item.approver, words));
  return `${approver} · ${times.time(item.at)} · ${whoDid(item, me, words)}`;
}

/** Who entered the code or ended the request; of one that nobody ended, who asked. */
export function whoDid(
  { outcome, by, requestedBy }: ApprovalHistoryItem,
  me: number,
  { history, people }: DealWords,
): string {
  switch (outcome) {
    case 'approved':
    case 'used_up':
      return fill(history.entered, entererOf(by, me, people));
    case 'rejected':
      return fill(history.rejected, personOf(by, me, people));
    case 'cancelled':
      return fill(history.withdrawn, personOf(by, me, people));
    case 'expired':
    case 'replaced':
      return fill(history.asked, personOf(requestedBy, me, people));
  }
}

export function reasonLine(item: ApprovalHistoryItem, { history }: DealWords): string {
  return item.reason === '' ? '' : fill(history.reason, item);
}
