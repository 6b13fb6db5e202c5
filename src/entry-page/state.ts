import type { EntryRequest } from '../contract/entry.ts';
import type { Alphabet } from '../contract/vocabulary.ts';
import type { Answer } from './post-entry.ts';

/** What the page shows. */
export type State =
  /** The address names no challenge. */
  | { at: 'no_challenge' }
  | { at: 'ready' }
  | { at: 'sending'; entry: EntryRequest }
  | { at: 'wrong'; triesLeft: number }
  /** Without a shape where the code was not even looked at. */
  | { at: 'not_a_code'; shape: { length: number; alphabet: Alphabet } | undefined }
  /** Nobody knows what became of the entry. */
  | { at: 'out_of_reach'; entry: EntryRequest }
  | { at: 'verified' }
  | { at: 'ended' };

export type Event =
  | { event: 'pressed'; entry: EntryRequest }
  | { event: 'answered'; answer: Answer }
  | { event: 'unanswered' };

/** What follows. An event that cannot be where the page is changes nothing. */
export function next(state: State, event: Event): State {
  switch (event.event) {
    case 'pressed':
      return isOpen(state) ? afterPress(state, event.entry) : state;
    case 'answered':
      return state.at === 'sending' ? afterAnswer(event.answer) : state;
    case 'unanswered':
      return state.at === 'sending' ? { at: 'out_of_reach', entry: state.entry } : state;
  }
}

function isOpen({ at }: State): boolean {
  return at === 'ready' || at === 'wrong' || at === 'not_a_code' || at === 'out_of_reach';
}

/** The same code again after no answer is the same request, so that it cannot cost a second try. */
function afterPress(state: State, entry: EntryRequest): State {
  if (entry.code.trim() === '') return { at: 'not_a_code', shape: undefined };
  const isSame = state.at === 'out_of_reach' && state.entry.code === entry.code;
  return { at: 'sending', entry: isSame ? state.entry : entry };
}

function afterAnswer(answer: Answer): State {
  switch (answer.result) {
    case 'verified':
      return { at: 'verified' };
    case 'ended':
      return { at: 'ended' };
    case 'wrong_code':
      return answer.triesLeft === 0
        ? { at: 'ended' }
        : { at: 'wrong', triesLeft: answer.triesLeft };
    case 'not_a_code': {
      const { length, alphabet } = answer;
      return { at: 'not_a_code', shape: { length, alphabet } };
    }
    case 'malformed':
      return answer.field === 'code'
        ? { at: 'not_a_code', shape: undefined }
        : { at: 'no_challenge' };
  }
}
