import type { SettingsReply } from '../../contract/settings-reply.ts';
import { NO_CLOCK, type Connection } from '../../hubspot/transport.ts';
import { logAnswer } from './desk/log.ts';
import { answerSetUp } from './settings/answer-set-up.ts';
import { readSettingsRequest } from './settings/read-request.ts';

/** What HubSpot hands to a private function. Only `parameters` comes from the page. */
interface FunctionContext {
  parameters?: unknown;
  propertiesToSend?: unknown;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The private function of the settings page. It answers in an account in which nothing is set up yet. */
export async function main(context: FunctionContext): Promise<SettingsReply> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const variables = { ...process.env };
  const started = performance.now();
  const read = readSettingsRequest(context.parameters, context.propertiesToSend);
  const reply: SettingsReply = read.ok
    ? await answerSetUp({ variables, connection: connectionOf(variables) }, read.request)
    : { ok: false, refusal: 'malformed_request', field: read.field };
  const action = read.ok ? read.request.action : 'unreadable';
  logAnswer(`otp_settings ${action}`, outcomeOf(reply), performance.now() - started);
  return reply;
}

/** HubSpot ends a function after some ten seconds; whoever waits must have the answer before. */
const TIME_FOR_A_CALL_MS = 8_000;

function connectionOf(variables: Variables): Connection | undefined {
  const token = variables['PRIVATE_APP_ACCESS_TOKEN'];
  if (!token) return undefined;
  const started = performance.now();
  return {
    token,
    origin: variables['HUBSPOT_API_ORIGIN'] || 'https://api.hubapi.com',
    // The line of the token says where the clocks disagree.
    clock: NO_CLOCK,
    left: () => TIME_FOR_A_CALL_MS - (performance.now() - started),
  };
}

function outcomeOf(reply: SettingsReply): string {
  if (!reply.ok) return reply.refusal;
  return reply.action === 'fix' ? `${reply.check.id} ${reply.check.state}` : reply.action;
}
