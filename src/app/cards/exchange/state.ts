import type { Clock } from './clock.ts';
import type { Problem, Trouble } from './problem.ts';
import type { Answer, Step, Talk } from './talk.ts';

/** A step under way. A new object for each press, so that a late answer finds only its own. */
export interface Press<T extends Talk> {
  step: Step<T>;
}

/** What is in a text field. */
export interface Entry {
  typed: string;
  /**
   * What the input is told to hold. It follows only when the input has lost focus or sent, or must
   * be emptied: an echo of each key stroke through the worker would overtake a fast typist.
   */
  field: string;
}

/** A view in which something can stand somewhere. */
export type KnownView<T extends Talk> = T['view'] & {
  purposes: [T['purpose'], ...T['purpose'][]];
};

/** What a card knows once its function has answered. A card adds what it alone has. */
export interface Shown<T extends Talk> {
  screen: 'shown';
  view: KnownView<T>;
  clock: Clock;
  bookmark: string;
  /** Looks up to this number are old news. */
  newest: number;
  /** The id of the purpose in front. */
  purpose: string;
  entry: Entry;
  /** Codes that left the card: none of them leaves again by itself. */
  sent: string[];
  /** Codes that were wrong: trying one again would only cost a try. */
  wrong: string[];
  press: Press<T> | null;
  problem: Problem<T> | null;
  /** Steps answered so far. */
  answers: number;
}

/** Nothing is known yet, or the first look failed. */
export type Unknown<T extends Talk> =
  { screen: 'loading'; now: 0 } | { screen: 'unreachable'; problem: Trouble<T>; now: number };

export type State<T extends Talk, S extends Shown<T> = Shown<T>> = Unknown<T> | S;

export type Event<T extends Talk> =
  | { event: 'started_over' }
  | { event: 'looked'; look: number; answer: Answer<T>; local: number }
  | { event: 'answered'; press: Press<T>; answer: Answer<T>; looks: number; local: number }
  | { event: 'pressed'; step: Step<T> }
  /** The press of which nobody knows how it went, once more. */
  | { event: 'repeated' }
  | { event: 'typed'; text: string }
  | { event: 'left_field'; text: string };

export const START: { screen: 'loading'; now: 0 } = { screen: 'loading', now: 0 };

export const EMPTY: Entry = { typed: '', field: '' };

export function purposeOf<T extends Talk>({ view, purpose }: Shown<T>): T['purpose'] {
  return view.purposes.find((one) => one.id === purpose) ?? view.purposes[0];
}

/** What a card knows; nothing before its function has answered. */
export function ifShown<T extends Talk>(state: State<T>): Partial<Shown<T>> {
  return state.screen === 'shown' ? state : {};
}

export function openChallenge<T extends Talk>(shown: Shown<T>): string {
  const { standing } = purposeOf(shown);
  return standing.standing === 'open' ? standing.challenge : '';
}

export function codeKey(challenge: string, code: string): string {
  return `${challenge} ${code}`;
}
