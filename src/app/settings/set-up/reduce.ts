import { problemIn } from '../exchange/problem.ts';
import { START, type Event, type State } from './state.ts';

/** The state after an event. The very same state where the event changes nothing. */
export function reduce(state: State, event: Event): State {
  switch (event.event) {
    case 'asked_again':
      if (state.screen !== 'shown') return START;
      return state.queue.length > 0 ? state : { ...state, isLooking: true, problem: null };
    case 'looked':
      return looked(state, event);
    case 'pressed_fix':
      if (state.screen !== 'shown' || state.queue.length > 0) return state;
      return { ...state, queue: event.ids, problem: null };
    case 'fixed':
      return fixed(state, event);
  }
}

function looked(state: State, { answer }: Extract<Event, { event: 'looked' }>): State {
  if (answer?.ok === true && answer.action === 'checks') {
    // What a fix found since is newer.
    if (state.screen === 'shown' && state.queue.length > 0) return { ...state, isLooking: false };
    const { checks } = answer;
    return { screen: 'shown', checks, queue: [], isLooking: false, problem: null };
  }
  const problem = problemIn(answer);
  return state.screen === 'shown'
    ? { ...state, isLooking: false, problem }
    : { screen: 'unreachable', problem };
}

function fixed(state: State, { id, answer }: Extract<Event, { event: 'fixed' }>): State {
  if (state.screen !== 'shown' || state.queue[0] !== id) return state;
  if (answer?.ok === true && answer.action === 'fix') {
    return { ...state, checks: answer.checks, queue: state.queue.slice(1) };
  }
  // What comes after it may need it.
  return { ...state, queue: [], problem: problemIn(answer) };
}
