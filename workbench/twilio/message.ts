/** A text message as the account's records have it. */
export interface TextMessage {
  /** `SM` and 32 hexadecimal digits. */
  sid: string;
  /** Milliseconds since 1970. */
  at: number;
  to: string;
  /** Of a messaging service: a number of its pool. */
  from: string;
  messagingService?: string;
  body: string;
  segments: number;
  /** For how many seconds it may wait in the queue. */
  validitySeconds: number;
  fate: Fate;
}

/** What becomes of a message after it was taken. */
export type Fate =
  | { status: 'delivered' }
  /** Twilio could not send it, or the network did not deliver it. */
  | { status: 'failed' | 'undelivered'; errorCode: number };

export type Status = 'accepted' | 'queued' | 'sent' | Fate['status'];

const SENT_AFTER_MS = 1_000;
const SETTLED_AFTER_MS = 3_000;

/** Where a message stands (Twilio docs, Messages resource, Message status values). */
export function statusOf({ at, fate, messagingService }: TextMessage, now: number): Status {
  if (now - at < SENT_AFTER_MS) return messagingService === undefined ? 'queued' : 'accepted';
  if (fate.status === 'failed') return 'failed';
  return now - at < SETTLED_AFTER_MS ? 'sent' : fate.status;
}

/** The resource as the API shows it. */
export function resourceOf(message: TextMessage, account: string, now: number): object {
  const { sid, at, to, from, body, messagingService = null, segments, fate } = message;
  const status = statusOf(message, now);
  // A sender is only chosen once the message leaves the pool's queue.
  const isAssigned = status !== 'accepted';
  const hasFailed = status === 'failed' || status === 'undelivered';
  const uri = `/2010-04-01/Accounts/${account}/Messages/${sid}`;
  const date = (time: number): string => new Date(time).toUTCString().replace('GMT', '+0000');
  return {
    ...{ sid, account_sid: account, api_version: '2010-04-01', direction: 'outbound-api' },
    ...{
      to,
      from: isAssigned ? from : null,
      messaging_service_sid: messagingService,
      body,
      status,
    },
    num_segments: isAssigned ? String(segments) : '0',
    num_media: '0',
    date_created: date(at),
    date_updated: date(now),
    date_sent: isAssigned && status !== 'queued' ? date(at + SENT_AFTER_MS) : null,
    error_code: hasFailed && 'errorCode' in fate ? fate.errorCode : null,
    error_message: null,
    ...{ price: null, price_unit: 'USD' },
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  };
}
