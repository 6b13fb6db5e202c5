import type { EndpointContext } from './endpoint/endpoint-context.ts';
import type { HttpAnswer } from './endpoint/http-answer.ts';
import { answerAction } from './workflow/action.ts';
import { REQUIRE_APPROVAL } from './workflow/require-approval.ts';

/** The endpoint of the workflow action of this name. */
export async function main(context: EndpointContext): Promise<HttpAnswer> {
  return answerAction(context, REQUIRE_APPROVAL);
}
