import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { actorFrom } from './actor.ts';
import { call, type Question } from './call.ts';
import { localTime } from './clock.ts';
import { newRequestId } from './request-id.ts';
import { ifShown, START, type Event, type Shown, type State } from './state.ts';
import type { Answer, Talk } from './talk.ts';
import type { Place } from './usePlace.ts';
import { useQuietLooks } from './useQuietLooks.ts';
import { useWaking } from './useWaking.ts';

/** What the parts of every card can set off. */
export interface Actions<T extends Talk> {
  startOver: () => void;
  type: (text: string) => void;
  leaveField: (text: string) => void;
  /** A press of a button. */
  press: (intent: T['intent']) => void;
  /** Repeats the press of which nobody knows how it went. */
  repeat: () => void;
}

/** What of its place every request of a card names. */
export type WhoAndWhere = Pick<Place, 'objectTypeId' | 'objectId' | 'userId' | 'endpoints'>;

export interface Exchange<T extends Talk, S extends Shown<T>, Own> {
  state: State<T, S>;
  actions: Actions<T>;
  dispatch: Dispatch<Event<T> | Own>;
}

/** Looks, takes steps and hears answers, one step at a time. `Own`: the events that only this card has. */
export function useExchange<T extends Talk, S extends Shown<T>, Own = never>(
  reduce: (state: State<T, S>, event: Event<T> | Own) => State<T, S>,
  { objectTypeId, objectId, userId, endpoints }: WhoAndWhere,
): Exchange<T, S, Own> {
  const [state, dispatch] = useReducer(reduce, START);
  const bookmark = useRef<string>(undefined);
  const looks = useRef(0);
  const actor = useMemo(() => actorFrom(endpoints, userId), [endpoints, userId]);
  const isLoading = state.screen === 'loading';
  const { press, bookmark: latestBookmark } = ifShown(state);

  useEffect(() => {
    bookmark.current = latestBookmark;
  }, [latestBookmark]);

  const ask = useCallback(
    async (question: Question<T>): Promise<Answer<T>> => {
      const token = await actor(question.action !== 'state');
      return call<T>(question, {
        record: { objectTypeId, objectId },
        user: { id: userId },
        ...(bookmark.current && { bookmark: bookmark.current }),
        ...(token && { actor: token }),
      });
    },
    [objectTypeId, objectId, userId, actor],
  );

  const look = useCallback(async () => {
    looks.current += 1;
    const number = looks.current;
    const answer = await ask({ action: 'state' });
    dispatch({ event: 'looked', look: number, answer, local: localTime() });
  }, [ask]);

  useEffect(() => {
    if (isLoading) void look();
  }, [isLoading, look]);

  useEffect(() => {
    if (!press) return;
    void ask(press.step).then((answer) =>
      dispatch({ event: 'answered', press, answer, looks: looks.current, local: localTime() }),
    );
  }, [press, ask]);

  useQuietLooks(state, look);
  useWaking(look);

  const actions = useMemo<Actions<T>>(
    () => ({
      startOver: () => dispatch({ event: 'started_over' }),
      type: (text) => dispatch({ event: 'typed', text }),
      leaveField: (text) => dispatch({ event: 'left_field', text }),
      press: (intent) =>
        dispatch({ event: 'pressed', step: { ...intent, request: newRequestId() } }),
      repeat: () => dispatch({ event: 'repeated' }),
    }),
    [],
  );
  return { state, actions, dispatch };
}
