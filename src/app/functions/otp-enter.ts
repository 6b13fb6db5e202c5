import type { EntryReply } from '../../contract/entry.ts';
import { logAnswer } from './desk/log.ts';
import type { EndpointContext } from './endpoint/endpoint-context.ts';
import type { HttpAnswer } from './endpoint/http-answer.ts';
import { answerEntry } from './enter/answer-entry.ts';

/** The public endpoint at which a code is entered on a page. */
export async function main(context: EndpointContext): Promise<HttpAnswer> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const variables = { ...process.env };
  const started = performance.now();
  const body = await answerEntry(context, variables);
  logAnswer('otp_enter', body.result, performance.now() - started);
  return { statusCode: statusOf(body), body, headers: { 'Cache-Control': 'no-store' } };
}

function statusOf({ result }: EntryReply): number {
  if (result === 'malformed') return 400;
  return result === 'busy' ? 503 : 200;
}
