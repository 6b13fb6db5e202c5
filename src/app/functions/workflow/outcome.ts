import { earlierAnswer, noteAnswer } from '../../../otp/answers.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
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
}

/** A request of a workflow, by the name that it has in the ledger. */
export interface NamedRequest {
  stream: Stream;
  name: string;
}

/** A request's name: its callback's, apart from other actions, records and purposes. */
export function nameOf(
  { keys }: Desk,
  stream: Stream,
  action: 'send' | 'check',
  { callbackId }: ActionRequest,
): NamedRequest {
  const { record, purpose, pathway } = stream;
  const scope = [pathway, action, record.objectTypeId, record.objectId, purpose];
  return { stream, name: requestKey(keys, scope, callbackId) };
}

/**
 * Answers a request once: however often HubSpot delivers it, and in parallel too, it gets one answer. What
 * left a decision in the stream has it there, and `act` is given that; what did not is noted down.
 */
export async function answerOnce(
  desk: Desk,
  { stream, name }: NamedRequest,
  act: (earlier: StreamEntry | undefined) => Promise<Outcome | HttpAnswer | ActionFailure>,
): Promise<HttpAnswer | ActionFailure> {
  giveWay(desk);
  const earlier = await earlierAnswer(desk, name);
  if (earlier?.entry === 'answer')
    return { statusCode: 200, body: { outputFields: earlier.outputs } };
  const outcome = await act(earlier);
  if (!('outputs' in outcome)) return outcome;
  const outputFields = withState(outcome.outputs, outcome.execution);
  if (outcome.isDecided) return { statusCode: 200, body: { outputFields } };
  const isNoted = await noteAnswer(desk, name, stream, outputFields);
  // A parallel delivery came to something else: the next one finds what.
  return isNoted ? { statusCode: 200, body: { outputFields } } : callAgain(1_000);
}

/** An answer that is the same for the same request, without a look at anything. */
export function answerAtOnce(outputs: Outputs, state: 'SUCCESS' | 'FAIL_CONTINUE'): HttpAnswer {
  return { statusCode: 200, body: { outputFields: withState(outputs, { state }) } };
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
