import type { EndpointContext } from '../endpoint/endpoint-context.ts';
import { readEndpointSecrets } from '../endpoint/endpoint-secrets.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import { isFromHubSpot } from '../endpoint/is-from-hubspot.ts';
import { openDesk, type Desk } from '../desk/desk.ts';
import { readEnvironment } from '../desk/environment.ts';
import { orFailure } from '../desk/failure.ts';
import { furnished } from '../desk/settings-in-force.ts';
import { logAnswer } from '../desk/log.ts';
import { readActionRequest, type ActionRequest } from './action-request.ts';
import { answerFailure, type ActionFailure, type LastingFailure } from './answer-failure.ts';
import { answerAtOnce, type Outputs } from './outcome.ts';

/** One of the workflow actions. */
export interface Action {
  name:
    | 'generate'
    | 'verify'
    | 'send-and-wait'
    | 'check-approval'
    | 'require-approval'
    | 'digest'
    | 'retention';
  /** Does it. What fails beyond it comes back as a failure. */
  act(desk: Desk, request: ActionRequest): Promise<HttpAnswer | ActionFailure>;
  /** What it puts out when it could do nothing, for good. */
  failed(failure: LastingFailure): Outputs;
}

/**
 * Answers HubSpot's call of an action. A forged call costs nothing: the signature comes first, then what
 * it says, and only then the account. 4xx means that calling again changes nothing.
 */
export async function answerAction(context: EndpointContext, action: Action): Promise<HttpAnswer> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const variables = { ...process.env };
  const started = performance.now();
  const answer = await answerOf(context, action, variables);
  logAnswer(`otp_${action.name}`, String(outcomeOf(answer)), performance.now() - started);
  return answer;
}

async function answerOf(
  context: EndpointContext,
  action: Action,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<HttpAnswer> {
  const endpoint = readEndpointSecrets(variables);
  const path = `otp/workflow/${action.name}`;
  if (!endpoint.ok || !isFromHubSpot(context, endpoint.secrets, path, Date.now())) {
    return { statusCode: 401, body: { message: 'Not signed by HubSpot for this app.' } };
  }
  const request = readActionRequest(context.body);
  if ('malformed' in request) {
    return { statusCode: 400, body: { message: `Not understood: ${request.malformed}` } };
  }
  const read = readEnvironment(variables, context.accountId);
  if (!read.ok) return answerTo(action, { refusal: 'not_set_up', missing: read.missing });
  if (String(request.portalId) !== read.environment.keys.accountId) {
    return { statusCode: 403, body: { message: 'Meant for another account.' } };
  }
  const desk = openDesk(read.environment, { forStrangers: true });
  const answer = await orFailure(desk, async () => action.act(await furnished(desk), request));
  return 'refusal' in answer ? answerTo(action, answer) : answer;
}

function answerTo(action: Action, failure: ActionFailure): HttpAnswer {
  const answer = answerFailure(failure);
  return 'statusCode' in answer ? answer : answerAtOnce(action.failed(answer), 'FAIL_CONTINUE');
}

function outcomeOf({ statusCode, body }: HttpAnswer): unknown {
  if (!('outputFields' in body)) return statusCode;
  const outputs = body.outputFields as Outputs;
  return outputs['error_code'] || outputs['result'] || outputs['send_status'];
}
