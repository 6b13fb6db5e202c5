import type { CardReply } from '../../../contract/card-reply.ts';
import type { PurposeView, RecordView } from '../../../contract/record-view.ts';
import type { Clock } from './clock.ts';
import type { Problem, Trouble } from './problem.ts';
import type { Step } from './step.ts';

/** A step under way. A new object for each press, so that a late answer finds only its own. */
export interface Press {
  step: Step;
}

export interface Entry {
  typed: string;
  /**
   * What the input is told to hold. It follows only when the input has lost focus or sent, or must
   * be emptied: an echo of each key stroke through the worker would overtake a fast typist.
   */
  field: string;
}

/** A view with something to verify for. */
export interface KnownView extends RecordView {
  purposes: [PurposeView, ...PurposeView[]];
}

export interface Shown {
  screen: 'shown';
  view: KnownView;
  clock: Clock;
  bookmark: string;
  /** Looks up to this number are old news. */
  newest: number;
  /** The id of the purpose in front. */
  purpose: string;
  /** Whether the rep has settled on the purpose; until then an open code comes to the front. */
  picked: boolean;
  destination: string | null;
  entry: Entry;
  /** Codes that left the card: none of them leaves again by itself. */
  sent: string[];
  /** Codes that were wrong: trying one again would only cost a try. */
  wrong: string[];
  press: Press | null;
  problem: Problem | null;
  /** Steps answered so far. */
  answers: number;
}

export type State =
  { screen: 'loading' } | { screen: 'unreachable'; problem: Trouble; now: number } | Shown;

/** A reply, or null when the call itself failed. */
export type Answer = CardReply | null;

export type Event =
  | { event: 'started_over' }
  | { event: 'looked'; look: number; answer: Answer; local: number }
  | { event: 'answered'; press: Press; answer: Answer; looks: number; local: number }
  | { event: 'pressed'; step: Step }
  | { event: 'picked'; purpose: string }
  | { event: 'chose'; destination: string }
  | { event: 'typed'; text: string }
  | { event: 'left_field'; text: string };

export const START: State = { screen: 'loading' };

export function purposeOf({ view, purpose }: Shown): PurposeView {
  return view.purposes.find((one) => one.id === purpose) ?? view.purposes[0];
}

export function codeKey(challenge: string, code: string): string {
  return `${challenge} ${code}`;
}
