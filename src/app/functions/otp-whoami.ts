import type { WhoamiReply } from '../../contract/whoami.ts';
import { logAnswer } from './desk/log.ts';
import type { EndpointContext } from './endpoint/endpoint-context.ts';
import type { HttpAnswer } from './endpoint/http-answer.ts';
import { answerWhoami } from './whoami/answer-whoami.ts';

/** The public endpoint that a card has HubSpot call, for HubSpot to say who the user is. */
export async function main(context: EndpointContext): Promise<HttpAnswer> {
  const started = performance.now();
  const body = answerWhoami(context, process.env, Date.now());
  logAnswer('otp_whoami', outcomeOf(body), performance.now() - started);
  return { statusCode: statusOf(body), body, headers: { 'Cache-Control': 'no-store' } };
}

function outcomeOf(reply: WhoamiReply): string {
  return 'refusal' in reply ? reply.refusal : 'vouched';
}

/** Never 5xx: HubSpot would call once more. */
function statusOf(reply: WhoamiReply): number {
  if (!('refusal' in reply)) return 200;
  return reply.refusal === 'malformed_request' ? 400 : 401;
}
