import type { AuditReply } from '../../contract/audit-reply.ts';
import { answerAudit } from './audit/answer.ts';
import { readAuditRequest } from './audit/read-request.ts';
import { logAnswer } from './desk/log.ts';

/** What HubSpot hands to a private function. Only `parameters` comes from the page. */
interface FunctionContext {
  parameters?: unknown;
  propertiesToSend?: unknown;
  /** Given in production; the local executor gives none. */
  accountId?: unknown;
}

/** The private function of the audit page: reads what the page wants to see, looks it up, and says what it found. */
export async function main(context: FunctionContext): Promise<AuditReply> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const variables = { ...process.env };
  const started = performance.now();
  const read = readAuditRequest(context.parameters, context.propertiesToSend);
  const reply: AuditReply = read.ok
    ? await answerAudit(variables, context.accountId, read.request)
    : { ok: false, refusal: 'malformed_request', field: read.field };
  const action = read.ok ? read.request.action : 'unreadable';
  const outcome = reply.ok ? 'answered' : reply.refusal;
  logAnswer(`otp_audit ${action}`, outcome, performance.now() - started);
  return reply;
}
