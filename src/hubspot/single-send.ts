import * as transactional from '@hubspot/api-client/lib/codegen/marketing/transactional/index.js';
import type { SingleSend } from '../delivery/hubspot-hand-over.ts';
import { CallFailed } from './failure.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/**
 * HubSpot's transactional single-send. HubSpot sends no more than one message per `sendId` (HubSpot
 * OpenAPI, PublicSingleSendEmail), so a call without an answer can be made again.
 */
export function singleSend(connection: Connection): SingleSend {
  const api = new transactional.SingleSendApi(clientConfiguration(transactional, connection));
  return async ({ emailId, to, sendId, contactProperties, customProperties }) => {
    try {
      const message = { to, sendId, cc: [], bcc: [], replyTo: [] };
      const status = await api.sendEmail({ emailId, message, contactProperties, customProperties });
      // A message that HubSpot has taken but not sent yet has no result so far.
      const isUnderWay = ['PENDING', 'PROCESSING'].includes(status.status);
      return {
        answer: 'taken',
        sendResult: status.sendResult ?? (isUnderWay ? 'QUEUED' : status.status),
      };
    } catch (error) {
      if (!(error instanceof CallFailed)) return { answer: 'unknown' };
      const isFinal = error.failure !== 'busy' && error.failure !== 'unknown';
      return isFinal ? { answer: 'refused', status: error.status ?? 0 } : { answer: 'unknown' };
    }
  };
}
