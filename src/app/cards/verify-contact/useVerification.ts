import { useMemo } from 'react';
import {
  useExchange,
  type Actions as CommonActions,
  type WhoAndWhere,
} from '../exchange/useExchange.ts';
import { reduce } from './reduce.ts';
import type { Asking, Choice, Shown, State } from './state.ts';
import type { ContactTalk } from './talk.ts';

export interface Actions extends CommonActions<ContactTalk> {
  pick: (purpose: string) => void;
  choose: (destination: string) => void;
  /** Fills in what an override needs; null leaves that. */
  ask: (asking: Asking | null) => void;
}

export function useVerification(place: WhoAndWhere): { state: State; actions: Actions } {
  const { state, actions, dispatch } = useExchange<ContactTalk, Shown, Choice>(reduce, place);
  const all = useMemo<Actions>(
    () => ({
      ...actions,
      pick: (purpose) => dispatch({ event: 'picked', purpose }),
      choose: (destination) => dispatch({ event: 'chose', destination }),
      ask: (asking) => dispatch({ event: 'asking', asking }),
    }),
    [actions, dispatch],
  );
  return { state, actions: all };
}
