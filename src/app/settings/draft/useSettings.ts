import { useEffect, useMemo, useReducer } from 'react';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Answer, Ask } from '../exchange/call.ts';
import { newRequestId } from '../exchange/request-id.ts';
import { reduce } from './reduce.ts';
import { START, type Change, type State } from './state.ts';

export interface SettingsActions {
  startOver: () => void;
  edit: (change: Change) => void;
  discard: () => void;
  save: () => void;
  sendTest: (channel: Channel, language: string) => void;
  preview: (channel: Channel, language: string) => Promise<Answer>;
  /** Repeats the press of which nobody knows how it went. */
  repeat: () => void;
  takeTheirs: () => void;
  putMineOnTop: () => void;
}

/** Looks at the settings, keeps what is typed, saves it as the next version. */
export function useSettings(ask: Ask): { state: State; actions: SettingsActions } {
  const [state, dispatch] = useReducer(reduce, START);
  const isLoading = state.screen === 'loading';
  const press = state.screen === 'shown' ? state.press : null;

  useEffect(() => {
    if (!isLoading) return;
    void ask({ action: 'view' }).then((answer) => dispatch({ event: 'looked', answer }));
  }, [isLoading, ask]);

  useEffect(() => {
    if (!press) return;
    void ask(press.question).then((answer) => dispatch({ event: 'answered', press, answer }));
  }, [press, ask]);

  const actions = useMemo<SettingsActions>(
    () => ({
      startOver: () => dispatch({ event: 'started_over' }),
      edit: (change) => dispatch({ event: 'edited', change }),
      discard: () => dispatch({ event: 'discarded' }),
      save: () => dispatch({ event: 'pressed_save', request: newRequestId() }),
      sendTest: (channel, language) =>
        dispatch({ event: 'pressed_test', channel, language, request: newRequestId() }),
      preview: (channel, language) => ask({ action: 'preview', channel, language }),
      repeat: () => dispatch({ event: 'repeated' }),
      takeTheirs: () => dispatch({ event: 'took_theirs' }),
      putMineOnTop: () => dispatch({ event: 'put_mine_on_top' }),
    }),
    [ask],
  );
  return { state, actions };
}
