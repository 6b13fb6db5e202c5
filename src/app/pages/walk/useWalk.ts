import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Ask } from '../exchange/call.ts';
import { IDLE, isUnderWay, walkOn, type Plan, type Walk } from './walk.ts';

export interface WalkActions<Sum> {
  /** From the beginning. What is still on its way of another walk is dropped. */
  start: (plan: Plan<Sum>) => void;
  /** After the part that is on its way. */
  stop: () => void;
  /** From where it stands. */
  goOn: () => void;
  /** As what has been gathered so far was dealt with: goes on with what comes behind it. */
  goOnAnew: () => void;
  /** As if it had never begun. */
  reset: () => void;
}

/** The walk that is shown. `token`: of the run that it is of, so that what comes for an older one finds another. */
interface Current<Sum> {
  token: object;
  plan: Plan<Sum>;
  walk: Walk<Sum>;
}

/** One walk at a time, part after part, until its end, a stop or something that is in its way. */
export function useWalk<Sum>(ask: Ask): [Walk<Sum>, WalkActions<Sum>] {
  const [walk, setWalk] = useState<Walk<Sum>>(IDLE);
  const current = useRef<Current<Sum> | null>(null);

  const show = useCallback((now: Current<Sum>) => {
    current.current = now;
    setWalk(now.walk);
    return now;
  }, []);

  const run = useCallback(
    async (plan: Plan<Sum>, from: Walk<Sum>) => {
      const token = {};
      let mine = show({ token, plan, walk: from });
      while (isUnderWay(mine.walk)) {
        if (mine.walk.stand === 'waiting') await pause(mine.walk.ms);
        if (current.current !== mine) return;
        const answer = await ask(plan.question(mine.walk.after));
        // Read late: a stop that came in between belongs to this walk.
        const now = latest(current);
        if (now?.token !== token) return;
        mine = show({ token, plan, walk: walkOn(plan, now.walk, answer) });
      }
    },
    [ask, show],
  );

  useEffect(
    () => () => {
      current.current = null;
    },
    [],
  );

  const actions = useMemo<WalkActions<Sum>>(
    () => ({
      start: (plan) => void run(plan, { ...IDLE, stand: 'walking' }),
      stop: () => {
        const now = current.current;
        if (!now || !isUnderWay(now.walk)) return;
        const { sum, after } = now.walk;
        const stand = now.walk.stand === 'waiting' ? 'stopped' : 'stopping';
        show({ ...now, walk: { stand, sum, after } });
      },
      goOn: () => {
        const now = current.current;
        if (!now || isUnderWay(now.walk)) return;
        const { sum, after } = now.walk;
        void run(now.plan, { stand: 'walking', sum, after });
      },
      goOnAnew: () => {
        const now = current.current;
        if (!now || isUnderWay(now.walk)) return;
        void run(now.plan, { stand: 'walking', sum: null, after: now.walk.after });
      },
      reset: () => {
        current.current = null;
        setWalk(IDLE);
      },
    }),
    [run, show],
  );
  return [walk, actions];
}

/** By now: somebody may have stopped or begun another while an answer was on its way. */
function latest<Sum>({ current }: { current: Current<Sum> | null }): Current<Sum> | null {
  return current;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
