import { problemIn } from '../exchange/problem.ts';
import { onTopOf } from './merge.ts';
import { isSame } from './plain.ts';
import { START, type Event, type Press, type Shown, type State } from './state.ts';

/** The state after an event. The very same state where the event changes nothing. */
export function reduce(state: State, event: Event): State {
  if (event.event === 'started_over') return START;
  if (event.event === 'looked') return looked(state, event);
  if (state.screen !== 'shown') return state;
  switch (event.event) {
    case 'edited': {
      const draft = event.change(state.draft);
      return isSame(draft, state.draft) ? state : { ...state, draft, problem: null, again: null };
    }
    case 'discarded':
      return { ...state, draft: state.view.settings, problem: null, again: null };
    case 'pressed_save':
      return pressed(state, {
        ...{ action: 'save', base: state.view.version, settings: state.draft },
        request: event.request,
      });
    case 'pressed_test': {
      const { channel, language, request } = event;
      return pressed(state, { action: 'test', channel, language, request });
    }
    case 'repeated':
      return state.again ? pressed(state, state.again.question) : state;
    case 'answered':
      return state.press === event.press ? answered({ ...state, press: null }, event) : state;
    case 'took_theirs':
      return state.conflict
        ? onto(state, state.conflict.view, state.conflict.view.settings)
        : state;
    case 'put_mine_on_top': {
      if (!state.conflict) return state;
      const { view } = state.conflict;
      return onto(state, view, onTopOf(state.view.settings, state.draft, view.settings));
    }
  }
}

function looked(state: State, { answer }: Extract<Event, { event: 'looked' }>): State {
  if (answer?.ok === true && answer.action === 'view') {
    // What somebody has begun to change stays with the version that they saw.
    if (state.screen === 'shown') return state;
    const { view } = answer;
    return {
      ...{ screen: 'shown', view, draft: view.settings },
      ...{ press: null, problem: null, again: null, conflict: null, done: null },
    };
  }
  return state.screen === 'shown' ? state : { screen: 'unreachable', problem: problemIn(answer) };
}

function answered(state: Shown, { press, answer }: Extract<Event, { event: 'answered' }>): Shown {
  if (answer?.ok === true && answer.action === 'save') return saved(state, press, answer);
  if (answer?.ok === true && answer.action === 'test') {
    return { ...state, done: { press, to: answer.to } };
  }
  if (answer?.ok === false && answer.refusal === 'saved_meanwhile') {
    const { by, view } = answer;
    return { ...state, conflict: { by, view } };
  }
  const isOpen = answer?.ok !== false || ['busy', 'unconfirmed'].includes(answer.refusal);
  return { ...state, problem: problemIn(answer), again: isOpen ? press : null };
}

/** One press at a time. */
function pressed(state: Shown, question: Press['question']): Shown {
  if (state.press) return state;
  return { ...state, press: { question }, problem: null, again: null, done: null };
}

/** What was typed while it was being saved comes on top. */
function saved(state: Shown, press: Press, { view }: { view: Shown['view'] }): Shown {
  const { question } = press;
  const sent = question.action === 'save' ? question.settings : state.draft;
  const draft = onTopOf(sent, state.draft, view.settings);
  return { ...state, view, draft, conflict: null, done: { press } };
}

function onto(state: Shown, view: Shown['view'], draft: Shown['draft']): Shown {
  return { ...state, view, draft, conflict: null, problem: null, again: null };
}
