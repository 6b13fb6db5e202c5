import type { HistoryItem } from '../../../../contract/record-view.ts';
import { bothOf, entererOf, personOf, type Person } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

export function historyLine(
  item: HistoryItem,
  me: number,
  times: Times,
  words: ContactWords,
): string {
  const { who } = whoEnded(item, me, words);
  return `${words.purposes[item.purpose]} · ${times.time(item.at)} · ${who}`;
}

/** Who entered the last code, who sent or canceled one that nobody entered, or both who confirmed by hand. */
export function whoEnded(item: HistoryItem, me: number, { people }: ContactWords): Person {
  switch (item.outcome) {
    case 'verified':
    case 'used_up':
      return entererOf(item.by, me, people);
    case 'expired':
    case 'cancelled':
    case 'replaced':
      return personOf(item.by, me, people);
    case 'by_hand':
      return bothOf(item.askedBy, item.by, me, people);
  }
}
