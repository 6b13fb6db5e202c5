import { useEffect, useMemo, useReducer } from 'react';
import type { CheckId } from '../../../contract/set-up.ts';
import type { Ask } from '../exchange/call.ts';
import { reduce } from './reduce.ts';
import { START, type State } from './state.ts';

export interface SetUpActions {
  lookAgain: () => void;
  fix: (ids: readonly CheckId[]) => void;
}

/** Looks at the checklist, and has lines fixed, one call after the other. */
export function useSetUp(ask: Ask): { state: State; actions: SetUpActions } {
  const [state, dispatch] = useReducer(reduce, START);
  const isLooking = state.screen === 'loading' || (state.screen === 'shown' && state.isLooking);
  const underWay = state.screen === 'shown' ? state.queue[0] : undefined;

  useEffect(() => {
    if (!isLooking) return;
    void ask({ action: 'checks' }).then((answer) => dispatch({ event: 'looked', answer }));
  }, [isLooking, ask]);

  useEffect(() => {
    if (underWay === undefined) return;
    void ask({ action: 'fix', check: underWay }).then((answer) =>
      dispatch({ event: 'fixed', id: underWay, answer }),
    );
  }, [underWay, ask]);

  const actions = useMemo<SetUpActions>(
    () => ({
      lookAgain: () => dispatch({ event: 'asked_again' }),
      fix: (ids) => dispatch({ event: 'pressed_fix', ids }),
    }),
    [],
  );
  return { state, actions };
}
