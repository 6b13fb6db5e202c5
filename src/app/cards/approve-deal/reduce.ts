import { reduce as exchange, type Ways } from '../exchange/reduce.ts';
import { ENDS } from '../exchange/said-by.ts';
import { openChallenge } from '../exchange/state.ts';
import { BLANK, type Event, type Form, type Shown, type State } from './state.ts';
import type { DealTalk } from './talk.ts';

const WAYS: Ways<DealTalk, Shown> = {
  begin: (shown) => ({ ...shown, form: BLANK }),
  saidBy: {
    ...ENDS,
    rejected: ['rejected'],
    already_used: ['partly', 'approved', 'moved'],
    already_there: ['moved'],
    changed_since: ['changed'],
  },
};

export function reduce(state: State, event: Event): State {
  if (event.event === 'filled') {
    return state.screen !== 'shown' || state.press ? state : filled(state, event.form);
  }
  const next = exchange(WAYS, state, event);
  const wasShown = state.screen === 'shown' && next.screen === 'shown';
  return wasShown ? withoutOld(state, next) : next;
}

/** An error belongs to what was asked for when it happened. */
function filled(state: Shown, form: Partial<Form>): Shown {
  const isOther = 'stage' in form || 'approver' in form;
  return {
    ...state,
    form: { ...state.form, ...form },
    problem: isOther ? null : state.problem,
  };
}

/** A request that is open takes the place of what was written for it; a rejection belongs to one code. */
function withoutOld(before: Shown, after: Shown): Shown {
  const challenge = openChallenge(after);
  if (challenge === openChallenge(before)) return after;
  return { ...after, form: challenge === '' ? { ...after.form, rejection: null } : BLANK };
}
