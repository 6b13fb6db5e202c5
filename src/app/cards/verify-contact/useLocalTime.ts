import { useEffect, useState } from 'react';
import { localTime } from './clock.ts';
import { untilNextTick } from './countdowns.ts';
import type { State } from './state.ts';

/** The stopwatch: read once a second while something counts down, and when a standing ends. */
export function useLocalTime(state: State): number {
  const [local, setLocal] = useState(localTime);
  const wait = state.screen === 'shown' ? untilNextTick(state, local) : null;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setLocal(localTime()), wait);
    return () => clearTimeout(timer);
  }, [wait, local]);
  return local;
}
