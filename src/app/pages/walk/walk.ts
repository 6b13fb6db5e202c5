import type { Answer, Done, Question } from '../exchange/call.ts';
import type { Problem } from '../exchange/problem.ts';

/** What is asked for part after part, and how the replies add up. */
export interface Plan<Sum> {
  question: (after: string | undefined) => Question;
  /** What there is with one more reply; null where that answers another question. */
  add: (sum: Sum | null, reply: Done) => Added<Sum> | null;
}

export interface Added<Sum> {
  sum: Sum;
  /** Where it goes on; undefined at its end. */
  after: string | undefined;
  /** There is more, and it is not to be asked for yet. */
  isEnough?: boolean;
}

/** How far a walk has come. `sum`: of all parts so far; null before the first. */
export type Walk<Sum> = { sum: Sum | null; after: string | undefined } & (
  | { stand: 'idle' }
  /** A part has been asked for. */
  | { stand: 'walking' }
  /** The same, and then no more. */
  | { stand: 'stopping' }
  /** HubSpot was busy, this many times one after the other: it goes on by itself. */
  | { stand: 'waiting'; ms: number; times: number }
  | { stand: 'stopped' }
  | { stand: 'broken'; problem: Problem }
  | { stand: 'done'; sum: Sum }
);

/** By then it is not busy but out of reach. */
const MOST_WAITS = 30;
const WAITS = { shortest: 500, longest: 15_000 };

export const IDLE = { stand: 'idle', sum: null, after: undefined } as const;

/** A walk after the answer to its question. */
export function walkOn<Sum>(plan: Plan<Sum>, walk: Walk<Sum>, answer: Answer): Walk<Sum> {
  const { sum, after } = walk;
  // Who stops while it waits for a busy HubSpot can have another question on its way already.
  const isStopped = walk.stand === 'stopping' || walk.stand === 'stopped';
  const added = answer?.ok === true ? plan.add(sum, answer) : null;
  if (added) {
    const { isEnough = false, ...next } = added;
    if (next.after === undefined) return { ...next, stand: 'done' };
    return { ...next, stand: isEnough || isStopped ? 'stopped' : 'walking' };
  }
  if (answer === null || answer.ok) {
    return { stand: 'broken', sum, after, problem: { problem: 'no_answer' } };
  }
  if (answer.refusal === 'busy') {
    if (isStopped) return { stand: 'stopped', sum, after };
    const times = walk.stand === 'waiting' ? walk.times + 1 : 1;
    const ms = Math.min(Math.max(answer.retryAfterMs, WAITS.shortest), WAITS.longest);
    if (times <= MOST_WAITS) return { stand: 'waiting', sum, after, ms, times };
  }
  return { stand: 'broken', sum, after, problem: { problem: 'refused', refusal: answer } };
}

/** Whether it goes on by itself. */
export function isUnderWay({ stand }: Walk<unknown>): boolean {
  return stand === 'walking' || stand === 'waiting' || stand === 'stopping';
}
