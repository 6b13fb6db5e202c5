import type { SettingsVersion, SettingsView } from '../../../contract/settings-view.ts';
import type { Settings } from '../../../contract/settings.ts';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Answer, Question } from '../exchange/call.ts';
import type { Problem } from '../exchange/problem.ts';

/** One press of *Save* or of *Send me a test*: a new object each time, so that a late answer finds only its own. */
export interface Press {
  question: Extract<Question, { action: 'save' | 'test' }>;
}

/** What somebody else saved while this page was open. */
export interface Conflict {
  by: SettingsVersion;
  view: SettingsView;
}

export interface Shown {
  screen: 'shown';
  view: SettingsView;
  draft: Settings;
  press: Press | null;
  problem: Problem | null;
  /** The press of which nobody knows how it went, as long as it would still say the same. */
  again: Press | null;
  conflict: Conflict | null;
  /** The last press that was done, for whoever tells of it. */
  done: { press: Press; to?: string } | null;
}

export type State = { screen: 'loading' } | { screen: 'unreachable'; problem: Problem } | Shown;

export type Change = (settings: Settings) => Settings;

export type Event =
  | { event: 'started_over' }
  | { event: 'looked'; answer: Answer }
  | { event: 'edited'; change: Change }
  | { event: 'discarded' }
  /** Saves what is in the draft by then. */
  | { event: 'pressed_save'; request: string }
  | { event: 'pressed_test'; channel: Channel; language: string; request: string }
  /** The press of which nobody knows how it went, once more. */
  | { event: 'repeated' }
  | { event: 'answered'; press: Press; answer: Answer }
  | { event: 'took_theirs' }
  | { event: 'put_mine_on_top' };

export const START: State = { screen: 'loading' };

/** Whether the reader may save: an admin, or anybody as long as there is none. */
export function mayEdit({ view: { you, settings } }: Shown): boolean {
  const { teams, people } = settings.roles;
  return you.role === 'admin' || ![...teams, ...people].some(({ role }) => role === 'admin');
}
