import { useMemo } from 'react';
import { timeByHubSpot } from './clock.ts';
import { timesFrom, timeStyle, type Times } from './copy/times.ts';
import type { State } from './state.ts';
import { useLocalTime } from './useLocalTime.ts';

/** Words for times as HubSpot's clock has them, in the user's language and the account's time zone. */
export function useTimes(state: State, locale: string | undefined, timeZone: string): Times {
  const local = useLocalTime(state);
  const style = useMemo(() => timeStyle(locale, timeZone), [locale, timeZone]);
  return timesFrom(style, nowIn(state, local));
}

function nowIn(state: State, local: number): number {
  switch (state.screen) {
    case 'loading':
      return 0;
    case 'unreachable':
      return state.now;
    case 'shown':
      return timeByHubSpot(state.clock, local);
  }
}
