import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { Failure } from '../desk/failure.ts';
import type { Gone } from '../desk/subject.ts';
import { FAILURE_WORDS } from './outcome-words.ts';

/** Why an action could do nothing for a record. */
export type ActionFailure = Failure | Gone;

/** A failure that stays: its code for the execution rules, and its words. */
export interface LastingFailure {
  code: string;
  words: string;
}

/** How long HubSpot shall wait where nobody knows what happened: what may be under way is over then. */
const UNKNOWN_FOR_MS = 3_000;

/** Calling again where that helps; otherwise what to say. */
export function answerFailure(failure: ActionFailure): HttpAnswer | LastingFailure {
  switch (failure.refusal) {
    case 'busy':
      return callAgain(failure.retryAfterMs);
    case 'unconfirmed':
      return callAgain(UNKNOWN_FOR_MS);
    case 'trail_broken':
      return { code: 'TRAIL_BROKEN', words: FAILURE_WORDS.trail_broken };
    case 'not_set_up':
      // Two clocks that disagree come together again; nothing an author or an admin can put right.
      if (failure.missing === 'clock') return callAgain(60_000);
      return { code: 'NOT_SET_UP', words: FAILURE_WORDS.not_set_up(failure.missing) };
    case 'record_not_found':
      return { code: 'RECORD_NOT_FOUND', words: FAILURE_WORDS.record_not_found };
    case 'record_merged':
      return { code: 'RECORD_MERGED', words: FAILURE_WORDS.record_merged };
  }
}
