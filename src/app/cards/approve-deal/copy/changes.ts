import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { Change } from '../../../../contract/approval.ts';
import type { ApprovalView } from '../../../../contract/deal-view.ts';
import { fill } from '../../words/fill.ts';
import type { Times } from '../../words/times.ts';
import type { StandingOf } from '../card.ts';
import type { ShownMoney } from './money.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

type Changed = StandingOf<'changed'>;

export function changedWords(
  { request: { given } }: Changed,
  { changed }: DealWords,
): TitleAndText {
  return given.length > 0 ? changed.approved : changed.asked;
}

/** Exactly what changed, a line for each. */
export function changeLines(
  { changes, request }: Changed,
  { deal }: ApprovalView,
  money: ShownMoney,
  times: Times,
  { changed }: DealWords,
): string[] {
  const then = request.move.money.currency;
  const now = deal.money?.currency ?? then;
  const shown = (change: Change, value: string, currency: string): string => {
    if (value === '') return changed.nothing;
    return change.what === 'amount' ? money({ amount: value, currency }) : value;
  };
  return changes.map((change) => {
    const line = fill(change.before === change.now ? changed.back : changed.line, {
      what: changed.what[change.what],
      before: shown(change, change.before, then),
      now: shown(change, change.now, now),
    });
    return change.at > 0 ? fill(changed.ago, { line, ago: times.ago(change.at) }) : line;
  });
}
