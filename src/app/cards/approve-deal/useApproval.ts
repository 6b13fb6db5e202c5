import { useMemo } from 'react';
import {
  useExchange,
  type Actions as CommonActions,
  type WhoAndWhere,
} from '../exchange/useExchange.ts';
import { reduce } from './reduce.ts';
import type { Filling, Form, Shown, State } from './state.ts';
import type { DealTalk } from './talk.ts';

export interface Actions extends CommonActions<DealTalk> {
  fill: (form: Partial<Form>) => void;
}

export function useApproval(place: WhoAndWhere): { state: State; actions: Actions } {
  const { state, actions, dispatch } = useExchange<DealTalk, Shown, Filling>(reduce, place);
  const all = useMemo<Actions>(
    () => ({ ...actions, fill: (form) => dispatch({ event: 'filled', form }) }),
    [actions, dispatch],
  );
  return { state, actions: all };
}
