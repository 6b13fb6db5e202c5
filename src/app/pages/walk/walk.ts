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
  /** HubSpot was busy or did not answer, this many times one after the other: it goes on by itself. */
  | { stand: 'waiting'; for: 'busy' | 'silent'; ms: number; times: number }
  | { stand: 'stopped' }
  | { stand: 'broken'; problem: Problem }
  | { stand: 'done'; sum: Sum }
);

/** How long to wait for another try, and how often at the most: by then it is not busy but out of reach. */
const BUSY = { shortest: 500, longest: 15_000, most: 30 };
const SILENT = { for: 'silent', ms: 2_000, most: 3 } as const;

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
  const wait = waitFor(answer, sum !== null && !isDeed(plan.question(after)));
  if (wait && isStopped) return { stand: 'stopped', sum, after };
  if (wait) {
    const { most, ...how } = wait;
    const times = walk.stand === 'waiting' && walk.for === how.for ? walk.times + 1 : 1;
    if (times <= most) return { stand: 'waiting', sum, after, ...how, times };
  }
  return { stand: 'broken', sum, after, problem: problemOf(answer) };
}

/** What has changed something may have done so although nothing was heard of it: somebody has to know. */
function isDeed(question: Question): boolean {
  return 'run' in question && question.run;
}

interface Wait {
  for: 'busy' | 'silent';
  ms: number;
  /** Times one after the other. */
  most: number;
}

/**
 * How long to wait after an answer that brought nothing; undefined where somebody has to see it first. A walk that
 * has come somewhere is not given up for one call of a thousand.
 */
function waitFor(answer: Answer, isOnItsWay: boolean): Wait | undefined {
  if (answer?.ok === false && answer.refusal === 'busy') {
    const { shortest, longest, most } = BUSY;
    const ms = Math.min(Math.max(answer.retryAfterMs, shortest), longest);
    return { for: 'busy', ms, most };
  }
  const isSilent = answer === null || (!answer.ok && answer.refusal === 'unconfirmed');
  return isSilent && isOnItsWay ? SILENT : undefined;
}

function problemOf(answer: Answer): Problem {
  return answer?.ok === false ? { problem: 'refused', refusal: answer } : { problem: 'no_answer' };
}

/** Whether it goes on by itself. */
export function isUnderWay({ stand }: Walk<unknown>): boolean {
  return stand === 'walking' || stand === 'waiting' || stand === 'stopping';
}
