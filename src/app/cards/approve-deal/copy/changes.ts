import type { Change } from '../../../../contract/approval.ts';
import type { ApprovalView } from '../../../../contract/deal-view.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import type { StandingOf } from '../card.ts';
import type { ShownMoney } from './money.ts';
import { ASK_AGAIN } from './plain-refusals.ts';

type Changed = StandingOf<'changed'>;

const WHAT: Record<Change['what'], string> = {
  amount: 'Amount',
  currency: 'Currency',
  stage: 'Stage',
  pipeline: 'Pipeline',
  owner: 'Owner',
  approver: 'Approver',
  address: 'Approver’s address',
};

export const CHANGED: Words = {
  title: 'The deal has changed since approval was asked for',
  text: `The code was for the deal as it was and does not fit any more. ${ASK_AGAIN}`,
};

export function changedWords({ request: { given } }: Changed): Words {
  return given.length > 0
    ? {
        title: 'The deal has changed since it was approved',
        text: `What was approved is not this deal any more. ${ASK_AGAIN}`,
      }
    : CHANGED;
}

/** Exactly what changed, a line for each. */
export function changeLines(
  { changes, request }: Changed,
  { deal }: ApprovalView,
  money: ShownMoney,
  times: Times,
): string[] {
  const then = request.move.money.currency;
  const now = deal.money?.currency ?? then;
  const shown = (change: Change, value: string, currency: string): string => {
    if (value === '') return 'nothing';
    return change.what === 'amount' ? money({ amount: value, currency }) : value;
  };
  return changes.map((change) => {
    const when = change.at > 0 ? `, ${times.ago(change.at)}` : '';
    const before = shown(change, change.before, then);
    return change.before === change.now
      ? `${WHAT[change.what]}: was changed and changed back to ${before}${when}`
      : `${WHAT[change.what]}: ${before} → ${shown(change, change.now, now)}${when}`;
  });
}
