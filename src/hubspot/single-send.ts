import type { SendStatus } from '../delivery/hubspot-fate.ts';
import type { SingleSend } from '../delivery/hubspot-hand-over.ts';
import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

const PATH = '/marketing/transactional/2026-09/single-email/send';

/** What of HubSpot's answer says how far the message is. */
interface Status extends SendStatus {
  /** Names the request, for who asks later what became of it. */
  statusId?: unknown;
}

/**
 * HubSpot's transactional single-send. HubSpot sends no more than one message per `sendId` (HubSpot
 * OpenAPI, PublicSingleSendEmail), so a call without an answer can be made again. By hand and not by the
 * client, whose package for this one call is a tenth of a function.
 */
export function singleSend(connection: Connection): SingleSend {
  return async ({ emailId, to, sendId, from, replyTo, contactProperties, customProperties }) => {
    try {
      const answers = replyTo === undefined ? [] : [replyTo];
      // Undefined is left out of JSON.
      const message = { to, from, sendId, cc: [], bcc: [], replyTo: answers };
      const body = JSON.stringify({ emailId, message, contactProperties, customProperties });
      const { text } = await call(connection, { method: 'POST', path: PATH, body });
      const { status = '', sendResult, statusId } = JSON.parse(text) as Status;
      // A message that HubSpot has taken but not sent yet has no result so far.
      const isUnderWay = ['PENDING', 'PROCESSING'].includes(status);
      return {
        answer: 'taken',
        sendResult: sendResult ?? (isUnderWay ? 'QUEUED' : status),
        ...(isStatusId(statusId) && { statusId }),
      };
    } catch (error) {
      if (!(error instanceof CallFailed)) return { answer: 'unknown' };
      const isFinal = error.failure !== 'busy' && error.failure !== 'unknown';
      return isFinal ? { answer: 'refused', status: error.status ?? 0 } : { answer: 'unknown' };
    }
  };
}

/** HubSpot's are UUIDs; nothing that would make another path of it is kept. */
function isStatusId(statusId: unknown): statusId is string {
  return typeof statusId === 'string' && /^[\w-]{8,100}$/.test(statusId);
}

/**
 * How far a single send is (HubSpot docs, Transactional email: no dated page names the path yet). Undefined when
 * HubSpot did not tell within `timeoutMs`. Never rejects.
 */
export async function readSendStatus(
  connection: Connection,
  statusId: string,
  timeoutMs: number,
): Promise<SendStatus | undefined> {
  if (!isStatusId(statusId)) return undefined;
  const left = (): number => Math.min(timeoutMs, connection.left());
  try {
    const path = `/marketing/v3/email/send-statuses/${statusId}`;
    const { text } = await call({ ...connection, left }, { method: 'GET', path });
    const status: unknown = JSON.parse(text);
    return typeof status === 'object' && status !== null ? status : undefined;
  } catch {
    return undefined;
  }
}
