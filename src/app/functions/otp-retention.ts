import type { EndpointContext } from './endpoint/endpoint-context.ts';
import type { HttpAnswer } from './endpoint/http-answer.ts';
import { RETENTION } from './retention/retention.ts';
import { answerAction } from './workflow/action.ts';

/** The endpoint of the workflow action of this name. */
export async function main(context: EndpointContext): Promise<HttpAnswer> {
  return answerAction(context, RETENTION);
}
