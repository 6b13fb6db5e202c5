import type { HistoryItem } from '../../../../contract/record-view.ts';
import { entererOf, nameOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { byBoth } from './override.ts';
import { PURPOSE } from './purposes.ts';

type Outcome = HistoryItem['outcome'];

export const HISTORY = 'Earlier verifications';
export const COLUMNS = ['When', 'Outcome', 'Reason and address', 'By'];

export const OUTCOME: Record<Outcome, string> = {
  verified: 'Verified',
  expired: 'Ran out',
  used_up: 'No tries left',
  cancelled: 'Canceled',
  replaced: 'Replaced',
  by_hand: 'Confirmed by hand',
};

export function historyLine(item: HistoryItem, me: number, times: Times): string {
  return `${PURPOSE[item.purpose]} · ${times.at(item.at)} · ${whoEnded(item, me)}`;
}

/** Who entered the last code, who sent or canceled one that nobody entered, or both who confirmed by hand. */
export function whoEnded(item: HistoryItem, me: number): string {
  const { by } = item;
  switch (item.outcome) {
    case 'verified':
    case 'used_up':
      return entererOf(by, me);
    case 'expired':
    case 'cancelled':
    case 'replaced':
      return nameOf(by, me);
    case 'by_hand':
      return byBoth(item.askedBy, item.by, me);
  }
}
