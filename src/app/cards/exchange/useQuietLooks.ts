import { useEffect } from 'react';
import { localTime, timeByHubSpot } from './clock.ts';
import { untilNextEnd } from './countdowns.ts';
import { ifShown, type State } from './state.ts';
import type { Talk } from './talk.ts';

const SECOND = 1000;
const AFTER_A_STEP = SECOND;
const WHILE_OPEN = 15 * SECOND;
const WHILE_IDLE = 60 * SECOND;
/** A code that lives for a day is no reason to ask HubSpot every 15 seconds. */
const SOON = 15 * 60 * SECOND;

/** Looks again without a word: after a step, at a steady pace, and when a time on the card ends. */
export function useQuietLooks<T extends Talk>(state: State<T>, look: () => Promise<void>): void {
  const { press, answers = 0, view, clock } = ifShown(state);
  const isShown = Boolean(view);
  const isPressed = Boolean(press);
  const pace = view && isAwaited(view) ? WHILE_OPEN : WHILE_IDLE;

  useEffect(() => {
    if (answers === 0) return;
    const timer = setTimeout(() => void look(), AFTER_A_STEP);
    return () => clearTimeout(timer);
  }, [answers, look]);

  useEffect(() => {
    if (!isShown || isPressed) return;
    const timer = setInterval(() => void look(), pace);
    return () => clearInterval(timer);
  }, [isShown, isPressed, pace, look]);

  useEffect(() => {
    if (!view || !clock) return;
    const wait = untilNextEnd(view, timeByHubSpot(clock, localTime()));
    if (wait === null) return;
    const timer = setTimeout(() => void look(), wait + SECOND / 2);
    return () => clearTimeout(timer);
  }, [view, clock, look]);
}

/** Whether somebody may be about to enter a code, or to confirm what was asked for. */
function isAwaited({ purposes, now }: Talk['view']): boolean {
  return purposes.some(
    (purpose) =>
      'override' in purpose ||
      (purpose.standing.standing === 'open' && purpose.standing.expiresAt - now < SOON),
  );
}
