import { hubspot } from '@hubspot/ui-extensions';
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CardReply } from '../../../contract/card-reply.ts';
import type { CardRequest } from '../../../contract/card-request.ts';
import { localTime } from './clock.ts';
import { reduce } from './reduce.ts';
import { newRequestId } from './request-id.ts';
import { START, type Answer, type State } from './state.ts';
import type { Intent, Step } from './step.ts';
import { useQuietLooks } from './useQuietLooks.ts';

const LONGEST_WAIT = 20_000;

/** Whose card it is, and of which record. */
export interface Place {
  objectTypeId: string;
  objectId: string;
  userId: number;
}

export interface Actions {
  startOver: () => void;
  pick: (purpose: string) => void;
  choose: (destination: string) => void;
  type: (text: string) => void;
  leaveField: (text: string) => void;
  /** A press of a button. */
  press: (intent: Intent) => void;
  /** Repeats a press of which nobody knows how it went. */
  repeat: (step: Step) => void;
}

export function useVerification(place: Place): { state: State; actions: Actions } {
  const { objectTypeId, objectId, userId } = place;
  const [state, dispatch] = useReducer(reduce, START);
  const bookmark = useRef<string>(undefined);
  const looks = useRef(0);
  const isLoading = state.screen === 'loading';
  const press = state.screen === 'shown' ? state.press : null;
  const latestBookmark = state.screen === 'shown' ? state.bookmark : undefined;

  useEffect(() => {
    bookmark.current = latestBookmark;
  }, [latestBookmark]);

  const ask = useCallback(
    (question: { action: 'state' } | Step): Promise<Answer> =>
      call({
        ...question,
        record: { objectTypeId, objectId },
        user: { id: userId },
        ...(bookmark.current === undefined ? {} : { bookmark: bookmark.current }),
      }),
    [objectTypeId, objectId, userId],
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

  const actions = useMemo<Actions>(
    () => ({
      startOver: () => dispatch({ event: 'started_over' }),
      pick: (purpose) => dispatch({ event: 'picked', purpose }),
      choose: (destination) => dispatch({ event: 'chose', destination }),
      type: (text) => dispatch({ event: 'typed', text }),
      leaveField: (text) => dispatch({ event: 'left_field', text }),
      press: (intent) =>
        dispatch({ event: 'pressed', step: { ...intent, request: newRequestId() } }),
      repeat: (step) => dispatch({ event: 'pressed', step }),
    }),
    [],
  );
  return { state, actions };
}

/** The reply, or null when the call failed, took too long or brought nothing that is a reply. */
async function call(request: CardRequest): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT);
  });
  const parameters = { ...request, record: { ...request.record } };
  try {
    const reply = hubspot.serverless<unknown>('otp_card', { parameters });
    const answer = await Promise.race([reply, tooLong]);
    return isReply(answer) ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isReply(answer: unknown): answer is CardReply {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
