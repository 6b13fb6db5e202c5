import { isSendableEmail } from '../otp/destination.ts';
import type { HubSpotRouteInForce } from './email-route-in-force.ts';
import { fromHeader } from './from-header.ts';
import type { EmailLetter, HandedOver, HandOver } from './hand-over.ts';
import { readSendResult } from './hubspot-send-result.ts';

/** What HubSpot's transactional single send is asked to do. */
export interface SingleSendRequest {
  emailId: number;
  to: string;
  /** HubSpot sends at most one e-mail for it. */
  sendId: string;
  /** A From header; absent: the e-mail's own sender. */
  from?: string;
  /** Where answers go; absent: as the e-mail itself says. */
  replyTo?: string;
  /** Written to the contact, and kept there with their history. */
  contactProperties: Record<string, string>;
  /** Only in the sent e-mail: HubSpot stores them nowhere and shows them on no timeline. */
  customProperties: Record<string, string>;
}

/** What came of asking. `taken` without a result yet is `QUEUED`. `statusId`: by which to ask for its result. */
export type SingleSendAnswer =
  | { answer: 'taken'; sendResult: string; statusId?: string }
  | { answer: 'refused'; status: number }
  | { answer: 'unknown' };

export type SingleSend = (request: SingleSendRequest) => Promise<SingleSendAnswer>;

/**
 * Hands letters to HubSpot's transactional e-mail. The code goes into `customProperties` alone,
 * because contact properties stay readable in the record's history for ever. Throws a TypeError
 * for an address to which nothing can be sent.
 */
export function hubspotHandOver(
  { emailId, name, from, replyTo }: HubSpotRouteInForce,
  singleSend: SingleSend,
): HandOver<EmailLetter> {
  const sender = {
    ...(from !== null && { from: fromHeader(name, from) }),
    ...(replyTo !== null && { replyTo }),
  };
  return async ({ to, sendId, email, record }) => {
    if (!isSendableEmail(to)) throw new TypeError('No message can be sent to this address');
    const customProperties = { ...email.parts };
    const ask = (contactProperties: Record<string, string>): Promise<SingleSendAnswer> =>
      singleSend({ emailId, to, sendId, ...sender, contactProperties, customProperties });
    const first = await ask({ ...record });
    // A property that is gone, or a rule of the account's own, must not keep the message back.
    const isRefused = first.answer === 'refused' && first.status === 400;
    const answer = isRefused && Object.keys(record).length > 0 ? await ask({}) : first;
    if (answer.answer === 'taken') return taken(answer);
    return answer.answer === 'refused' ? readStatus(answer.status) : { handedOver: 'unknown' };
  };
}

/** The status of a repeated request says only that it was one: the fate is that of the first. */
function taken({
  sendResult,
  statusId,
}: Extract<SingleSendAnswer, { answer: 'taken' }>): HandedOver {
  const handed = readSendResult(sendResult);
  const isAskable = statusId !== undefined && sendResult !== 'IDEMPOTENT_IGNORE';
  return handed.handedOver === 'accepted' && isAskable
    ? { ...handed, reference: statusId }
    : handed;
}

/**
 * A refusal by HTTP status. The address was sound, so 400 is about the e-mail that the route names,
 * as 404 is. 408, 423 and 429 pass, and a 5xx says nothing of what was done.
 */
function readStatus(status: number): HandedOver {
  const detail = `HubSpot HTTP ${status}`;
  if ([400, 404, 422].includes(status))
    return { handedOver: 'refused', reason: 'template', detail };
  if ([401, 402, 403].includes(status)) return { handedOver: 'refused', reason: 'account', detail };
  return { handedOver: 'unknown' };
}
