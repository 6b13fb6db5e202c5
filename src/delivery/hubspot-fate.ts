import type { Undelivered } from '../contract/record-view.ts';
import { OPEN_FATE, undeliveredBy, type Fate } from './fate.ts';
import { readSendResult } from './hubspot-send-result.ts';

/** What HubSpot says of a single send once it was asked for (HubSpot docs, Query the status of an email send). */
export interface SendStatus {
  /** `PENDING`, `PROCESSING`, `CANCELED` or `COMPLETE`. */
  status?: string;
  /** Only once there is one. */
  sendResult?: string;
}

/**
 * The fate of an e-mail by the status of its send. That tells whether HubSpot sent it; whether it arrived,
 * HubSpot never says, and that it came back only on the contact (`bounceFate`).
 */
export function sendStatusFate({ status, sendResult }: SendStatus): Fate {
  if (status === 'CANCELED') {
    return { fate: 'undelivered', why: 'other', detail: 'HubSpot CANCELED' };
  }
  const handed = readSendResult(sendResult ?? '');
  if (handed.handedOver !== 'refused') return OPEN_FATE;
  return {
    fate: 'undelivered',
    why: undeliveredBy(handed),
    detail: handed.detail ?? `HubSpot ${sendResult}`,
  };
}

/** A contact's *Email hard bounce reason*, and since when it has stood there. */
export interface HardBounce {
  reason: string;
  at: number;
}

/**
 * The names of HubSpot's reasons (knowledge base, Email bounce types: unknown user, mailbox full, content,
 * spam, policy, other); the property's description promises no list.
 */
const REASONS = new Map<string, Undelivered>([
  ['UNKNOWN_USER', 'no_mailbox'],
  ['MAILBOX_FULL', 'mailbox_full'],
  ['CONTENT', 'blocked'],
  ['SPAM', 'blocked'],
  ['POLICY', 'blocked'],
]);

/** HubSpot's clock tells whole seconds, and an entry may be dated a moment ahead of it. */
const CLOCKS_MS = 5_000;

/** The fate of a message to the address that bounced: what came back before it was sent, says nothing of it. */
export function bounceFate({ reason, at }: HardBounce, sentAt: number): Fate {
  // Of what came at no time that can be read, nobody knows what it is about.
  if (reason === '' || !(at >= sentAt - CLOCKS_MS)) return OPEN_FATE;
  const name = /^[A-Z_]{1,40}$/.test(reason) ? reason : 'hard bounce';
  return {
    fate: 'undelivered',
    why: REASONS.get(reason) ?? 'other',
    detail: `HubSpot bounce ${name}`,
  };
}
