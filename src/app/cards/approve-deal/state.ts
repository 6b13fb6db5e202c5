import type * as exchange from '../exchange/state.ts';
import type { Written } from '../exchange/written.ts';
import type { DealTalk } from './talk.ts';

/** What the user has chosen and written for the next step. Null: nothing yet. */
export interface Form {
  /** A stage's id. */
  stage: string | null;
  /** An owner id. */
  approver: string | null;
  why: Written | null;
  /** Why not: null unless the user is about to reject. */
  rejection: Written | null;
}

export interface Shown extends exchange.Shown<DealTalk> {
  form: Form;
}

export type State = exchange.State<DealTalk, Shown>;

/** What the user does to the form before a press. */
export interface Filling {
  event: 'filled';
  form: Partial<Form>;
}

export type Event = exchange.Event<DealTalk> | Filling;

export const BLANK: Form = { stage: null, approver: null, why: null, rejection: null };
