import type { DestinationView, PurposeView } from '../../../../contract/record-view.ts';
import type { Channel } from '../../../../contract/vocabulary.ts';
import { fill } from '../../words/fill.ts';
import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import type { ContactWords } from './words.ts';

type Fresh = Exclude<DestinationView['freshness'], { freshness: 'settled' }>;

/** A destination by itself. */
export function destinationName(
  { channel, masked }: DestinationView,
  { to }: ContactWords,
): string {
  return fill(to[channel], { masked });
}

/** A destination among others. */
export function destinationLabel(destination: DestinationView, words: ContactWords): string {
  const { freshness } = destination;
  const to = destinationName(destination, words);
  if (freshness.freshness === 'settled') return to;
  return fill(words.fresh.to[freshness.freshness][freshness.within], { to });
}

export function freshWords(
  fresh: Fresh,
  channel: Channel,
  times: Times,
  words: ContactWords,
): Words {
  const { day, month } = words.fresh;
  const text = fresh.within === 'month' ? month : day[who(fresh)];
  return { title: whatHappened(fresh, channel, times, words), text };
}

export function tooFreshWords(
  fresh: Fresh,
  channel: Channel,
  { refusesNewForMs }: PurposeView,
  hasOthers: boolean,
  times: Times,
  words: ContactWords,
): Words {
  const { tooNew, tooNewOfSome } = words.fresh;
  return fillWords(hasOthers ? tooNewOfSome : tooNew, {
    what: whatHappened(fresh, channel, times, words),
    time: times.time(fresh.at + refusesNewForMs),
  });
}

function whatHappened(fresh: Fresh, channel: Channel, times: Times, words: ContactWords): string {
  return fill(words.fresh[channel][fresh.freshness][who(fresh)], { ago: times.ago(fresh.at) });
}

function who({ byYou }: Fresh): 'byYou' | 'bySomebody' {
  return byYou ? 'byYou' : 'bySomebody';
}
