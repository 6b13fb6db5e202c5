import { useEffect } from 'react';
import { localTime } from './clock.ts';

const SECOND = 1000;
const ASKED_EVERY = 5 * SECOND;
/** More than clocks are set right by themselves. */
const SLEPT = 10 * SECOND;

/**
 * Looks again once the computer has slept: on many, stopwatch and timers stood still meanwhile, and the card would go
 * on with the time at which it fell asleep. Setting the computer's clock makes one look, too, and moves nothing.
 */
export function useWaking(look: () => Promise<void>): void {
  useEffect(() => {
    let before = Date.now() - localTime();
    const timer = setInterval(() => {
      const now = Date.now() - localTime();
      if (Math.abs(now - before) >= SLEPT) void look();
      before = now;
    }, ASKED_EVERY);
    return () => clearInterval(timer);
  }, [look]);
}
