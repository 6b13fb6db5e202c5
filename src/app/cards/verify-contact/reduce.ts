import { reduce as exchange, settle, type Ways } from '../exchange/reduce.ts';
import { ENDS } from '../exchange/said-by.ts';
import { purposeOf } from '../exchange/state.ts';
import type { Event, Shown, State } from './state.ts';
import type { ContactTalk } from './talk.ts';

const WAYS: Ways<ContactTalk, Shown> = {
  begin: (shown) => ({ ...shown, picked: false, destination: null, asking: null }),
  saidBy: { ...ENDS, already_used: ['verified'] },
};

export function reduce(state: State, event: Event): State {
  const next = after(state, event);
  const isSame =
    state.screen !== 'shown' || next.screen !== 'shown' || about(state) === about(next);
  return isSame ? next : { ...next, asking: null };
}

/** What is asked for by an override belongs to one purpose as it stands. */
function about(shown: Shown): string {
  const { id, standing, override } = purposeOf(shown);
  return `${id} ${standing.standing} ${override?.n}`;
}

function after(state: State, event: Event): State {
  switch (event.event) {
    case 'picked':
      if (state.screen !== 'shown' || state.press) return state;
      return settle(state, { ...state, purpose: event.purpose, picked: true });
    case 'chose':
      if (state.screen !== 'shown' || state.press) return state;
      return { ...state, destination: event.destination, picked: true, problem: null };
    case 'asking':
      if (state.screen !== 'shown' || state.press) return state;
      return { ...state, picked: true, asking: event.asking };
    case 'looked':
      return looked(state, exchange(WAYS, state, event));
    case 'pressed':
    case 'repeated':
    case 'typed':
      return settled(state, exchange(WAYS, state, event));
    case 'started_over':
    case 'answered':
    case 'left_field':
      return exchange(WAYS, state, event);
  }
}

function looked(before: State, after: State): State {
  if (after === before || after.screen !== 'shown') return after;
  const shown = inFront(after);
  return before.screen === 'shown' ? settle(before, shown) : shown;
}

/** Who presses or types has settled on the purpose that they see. */
function settled(before: State, after: State): State {
  return after === before || after.screen !== 'shown' ? after : { ...after, picked: true };
}

/** Shows an open code to a rep who has not settled on a reason. */
function inFront(shown: Shown): Shown {
  const current = purposeOf(shown);
  const open = shown.view.purposes.find(({ standing }) => standing.standing === 'open');
  const stays = shown.picked || current.standing.standing === 'open' || !open;
  return { ...shown, purpose: stays ? current.id : open.id };
}
