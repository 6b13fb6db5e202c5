import type { SingleSend } from '../delivery/hubspot-hand-over.ts';
import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

const PATH = '/marketing/transactional/2026-09/single-email/send';

/** What of HubSpot's answer says how far the message is. */
interface Status {
  status?: string;
  sendResult?: string;
}

/**
 * HubSpot's transactional single-send. HubSpot sends no more than one message per `sendId` (HubSpot
 * OpenAPI, PublicSingleSendEmail), so a call without an answer can be made again. By hand and not by the
 * client, whose package for this one call is a tenth of a function.
 */
export function singleSend(connection: Connection): SingleSend {
  return async ({ emailId, to, sendId, contactProperties, customProperties }) => {
    try {
      const message = { to, sendId, cc: [], bcc: [], replyTo: [] };
      const body = JSON.stringify({ emailId, message, contactProperties, customProperties });
      const { text } = await call(connection, { method: 'POST', path: PATH, body });
      const { status = '', sendResult } = JSON.parse(text) as Status;
      // A message that HubSpot has taken but not sent yet has no result so far.
      const isUnderWay = ['PENDING', 'PROCESSING'].includes(status);
      return {
        answer: 'taken',
        sendResult: sendResult ?? (isUnderWay ? 'QUEUED' : status),
      };
    } catch (error) {
      if (!(error instanceof CallFailed)) return { answer: 'unknown' };
      const isFinal = error.failure !== 'busy' && error.failure !== 'unknown';
      return isFinal ? { answer: 'refused', status: error.status ?? 0 } : { answer: 'unknown' };
    }
  };
}
