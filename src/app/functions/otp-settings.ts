import type { SettingsReply } from '../../contract/settings-reply.ts';
import { logAnswer } from './desk/log.ts';
import { answerSettings } from './settings/answer.ts';
import { readSettingsRequest } from './settings/read-request.ts';

/** What HubSpot hands to a private function. Only `parameters` comes from the page. */
interface FunctionContext {
  parameters?: unknown;
  propertiesToSend?: unknown;
  /** Given in production; the local executor gives none. */
  accountId?: unknown;
}

/** The private function of the settings page: reads what the page wants, does it, and says what happened. */
export async function main(context: FunctionContext): Promise<SettingsReply> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const variables = { ...process.env };
  const started = performance.now();
  const read = readSettingsRequest(context.parameters, context.propertiesToSend);
  const reply: SettingsReply = read.ok
    ? await answerSettings(variables, context.accountId, read.request)
    : { ok: false, refusal: 'malformed_request', field: read.field };
  const action = read.ok ? read.request.action : 'unreadable';
  logAnswer(`otp_settings ${action}`, outcomeOf(reply), performance.now() - started);
  return reply;
}

function outcomeOf(reply: SettingsReply): string {
  if (!reply.ok) return reply.refusal;
  return reply.action === 'fix' ? `${reply.check.id} ${reply.check.state}` : 'answered';
}
