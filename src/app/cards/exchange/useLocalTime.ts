import { useEffect, useState } from 'react';
import { localTime } from './clock.ts';
import { untilNextTick } from './countdowns.ts';
import type { State } from './state.ts';
import type { Talk } from './talk.ts';

/** The stopwatch: read once a second while something counts down, and when a standing ends. */
export function useLocalTime<T extends Talk>(
  state: State<T>,
  countdowns: (number | null)[],
): number {
  const [local, setLocal] = useState(localTime);
  const wait = state.screen === 'shown' ? untilNextTick(state, countdowns, local) : null;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setLocal(localTime()), wait);
    return () => clearTimeout(timer);
  }, [wait, local]);
  return local;
}
