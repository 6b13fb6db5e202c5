import type { ClockState } from '../page-contract.ts';

/** What the server said about the clock, and when by the browser's own. */
export interface ToldClock {
  clock: ClockState;
  at: number;
}

export const told = (clock: ClockState): ToldClock => ({ clock, at: performance.now() });

/** The account's clock as it must stand by now. */
export const readClock = ({ clock, at }: ToldClock): ClockState =>
  clock.running ? { ...clock, now: clock.now + (performance.now() - at) } : clock;
