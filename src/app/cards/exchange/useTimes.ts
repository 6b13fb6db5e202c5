import { useMemo } from 'react';
import type { BothWords } from '../words/en/both-cards.ts';
import { timesFrom, timeStyle, type Times } from '../words/times.ts';
import { timeByHubSpot } from './clock.ts';
import type { State } from './state.ts';
import type { Talk } from './talk.ts';
import { useLocalTime } from './useLocalTime.ts';
import type { Place } from './usePlace.ts';

/**
 * Words for times as HubSpot's clock has them, in the language of the card's words and the account's time zone.
 * `countdowns`: the times that this card alone shows running down.
 */
export function useTimes<T extends Talk>(
  state: State<T>,
  { locale, timeZone }: Pick<Place, 'locale' | 'timeZone'>,
  words: Pick<BothWords, 'language' | 'times'>,
  countdowns: (number | null)[] = [],
): Times {
  const local = useLocalTime(state, countdowns);
  const style = useMemo(() => timeStyle(locale, timeZone, words), [locale, timeZone, words]);
  return timesFrom(style, nowIn(state, local));
}

function nowIn<T extends Talk>(state: State<T>, local: number): number {
  return state.screen === 'shown' ? timeByHubSpot(state.clock, local) : state.now;
}
