import { useEffect, useState } from 'react';
import { readClock, type ToldClock } from './told-clock.ts';

const TICK_MS = 1000;

/** The account's time, counted on every second from what the server said last. */
export function useNow(clock: ToldClock): number {
  const [reading, setReading] = useState({ clock, now: clock.clock.now });
  useEffect(() => {
    const timer = setInterval(() => setReading({ clock, now: readClock(clock).now }), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return reading.clock === clock ? reading.now : clock.clock.now;
}
