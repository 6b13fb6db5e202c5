import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { DestinationView, PurposeView } from '../../../../contract/record-view.ts';
import type { Channel } from '../../../../contract/vocabulary.ts';
import { fill, fillBoth } from '../../words/fill.ts';
import type { Times } from '../../words/times.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

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
): TitleAndText {
  const { day, month } = words.fresh;
  const text = fresh.within === 'month' ? month : day[who(fresh)];
  return [whatHappened(fresh, channel, times, words), text];
}

export function tooFreshWords(
  fresh: Fresh,
  channel: Channel,
  { refusesNewForMs }: PurposeView,
  hasOthers: boolean,
  times: Times,
  words: ContactWords,
): TitleAndText {
  const { tooNew, tooNewOfSome } = words.fresh;
  return fillBoth(hasOthers ? tooNewOfSome : tooNew, {
    what: whatHappened(fresh, channel, times, words),
    until: times.until(fresh.at + refusesNewForMs),
  });
}

function whatHappened(fresh: Fresh, channel: Channel, times: Times, words: ContactWords): string {
  return fill(words.fresh[channel][fresh.freshness][who(fresh)], { ago: times.ago(fresh.at) });
}

function who({ byYou }: Fresh): 'you' | 'they' {
  return byYou ? 'you' : 'they';
}
