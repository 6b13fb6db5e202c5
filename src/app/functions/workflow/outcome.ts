import { earlierAnswer, noteAnswer } from '../../../otp/answers.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
import { mayFinish, type Followed } from '../desk/tell.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { ActionRequest } from './action-request.ts';
import type { ActionFailure } from './answer-failure.ts';

/** What an action puts out, by name. */
export type Outputs = Readonly<Record<string, string>>;

/** `BLOCK`: HubSpot holds the enrolment for so long. */
export type ExecutionState =
  { state: 'SUCCESS' | 'FAIL_CONTINUE' } | { state: 'BLOCK'; forMs: number };

/** What an action came to, and whether a decision in the ledger stands behind it. */
export interface Outcome {
  outputs: Outputs;
  execution: ExecutionState;
  isDecided: boolean;
  /** Only of what is not decided: since when what was entered has stood in its property, if it could not be emptied. */
  left?: number;
}

/** A request of a workflow, by the name that it has in the ledger. */
export interface NamedRequest {
  stream: Stream;
  name: string;
}

/** A request's name: its callback's, apart from what a card asks, and other actions, records and purposes. */
export function nameOf(
  { keys }: Desk,
  stream: Stream,
  action: 'send' | 'check' | 'put_back' | 'digest' | 'retention',
  { callbackId }: ActionRequest,
): NamedRequest {
  const { record, purpose, pathway } = stream;
  const scope = ['workflow action', action, pathway, record.objectTypeId, record.objectId, purpose];
  return { stream, name: requestKey(keys, scope, callbackId) };
}

/**
 * Answers a request once: however often HubSpot delivers it, and in parallel too, it gets one answer. What
 * left a decision in the stream has it there, and `act` is given that; what did not is noted down. `empty`
 * does after such an answer what the first delivery could not; its failure changes no answer.
 */
export async function answerOnce(
  desk: Desk,
  { stream, name }: NamedRequest,
  act: (earlier: StreamEntry | undefined) => Promise<Outcome | HttpAnswer | ActionFailure>,
  empty?: (left: number) => Promise<Followed>,
): Promise<HttpAnswer | ActionFailure> {
  giveWay(desk);
  const earlier = await earlierAnswer(desk, name);
  if (earlier?.entry === 'answer') {
    const { left, outputs } = earlier;
    const isLeft =
      left !== undefined && mayFinish(desk, earlier) && (await empty?.(left)) === 'later';
    return isLeft ? callAgain(2_000) : answerWith(outputs);
  }
  // Its record was erased meanwhile, and with it what this request was told.
  if (earlier?.entry === 'reduced') return { refusal: 'record_not_found' };
  const outcome = await act(earlier);
  if (!('outputs' in outcome)) return outcome;
  const { execution, isDecided, left } = outcome;
  const outputs = withState(outcome.outputs, execution);
  if (isDecided) return answerWith(outputs);
  const isNoted = await noteAnswer(desk, name, stream, {
    outputs,
    ...(left !== undefined && { left }),
  });
  // Not noted: a parallel delivery came to something else, and the next one finds what.
  return isNoted && left === undefined ? answerWith(outputs) : callAgain(1_000);
}

function answerWith(outputFields: Outputs): HttpAnswer {
  return { statusCode: 200, body: { outputFields } };
}

/** An answer that is the same for the same request, without a look at anything. */
export function answerAtOnce(outputs: Outputs, state: 'SUCCESS' | 'FAIL_CONTINUE'): HttpAnswer {
  return answerWith(withState(outputs, { state }));
}

/** HubSpot docs, Custom workflow actions, Execution and Asynchronous custom action execution. */
function withState(outputs: Outputs, execution: ExecutionState): Outputs {
  const { state } = execution;
  return {
    ...outputs,
    hs_execution_state: state,
    ...(state === 'BLOCK' && {
      hs_expiration_duration: `PT${Math.max(1, Math.ceil(execution.forMs / 1000))}S`,
    }),
  };
}
