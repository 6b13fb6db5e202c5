import type { Undelivered } from '../contract/record-view.ts';
import type { HandedOver } from './hand-over.ts';

type Verdict = 'accepted' | 'unknown' | Extract<HandedOver, { handedOver: 'refused' }>['reason'];

/**
 * HubSpot's results of a single send, by what they mean to a sender. It documents ten (SENT, QUEUED,
 * PORTAL_SUSPENDED, INVALID_TO_ADDRESS, BLOCKED_DOMAIN, PREVIOUSLY_BOUNCED, PREVIOUS_SPAM,
 * INVALID_FROM_ADDRESS, MISSING_CONTENT, MISSING_TEMPLATE_PROPERTIES); the others are read by their
 * names.
 */
const RESULTS: Readonly<Record<Verdict, readonly string[]>> = {
  accepted: [
    'SENT',
    'QUEUED',
    // "Only one email with a given sendId will be sent per account": this one was, before.
    'IDEMPOTENT_IGNORE',
  ],
  unknown: [
    // Said nowhere whether the first one left or the check itself broke; sending again is safe.
    'IDEMPOTENT_FAIL',
    'THROTTLED',
  ],
  address: [
    'INVALID_TO_ADDRESS',
    'BLOCKED_DOMAIN',
    'BLOCKED_ADDRESS',
    'PREVIOUSLY_BOUNCED',
    'PREVIOUS_SPAM',
    'PREVIOUSLY_UNSUBSCRIBED_MESSAGE',
    'PREVIOUSLY_UNSUBSCRIBED_PORTAL',
    'PREVIOUSLY_UNSUBSCRIBED_BRAND',
    'PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT',
    'MTA_IGNORE',
    'UNDELIVERABLE',
    'QUARANTINED_ADDRESS',
    'ADDRESS_ONLY_ACCEPTED_ON_PROD',
    'ADDRESS_LIST_BOMBED',
    'ADDRESS_OPTED_OUT',
    'RECIPIENT_FATIGUE_SUPPRESSED',
    'GRAYMAIL_SUPPRESSED',
    'NON_MARKETABLE_CONTACT',
    'GDPR_DOI_ENABLED',
  ],
  sender: ['INVALID_FROM_ADDRESS', 'EMAIL_UNCONFIRMED', 'UNCONFIGURED_SENDING_DOMAIN'],
  template: [
    'EMAIL_DISABLED',
    'CAMPAIGN_CANCELLED',
    'VALIDATION_FAILED',
    'MISSING_TEMPLATE_PROPERTIES',
    'MISSING_REQUIRED_PARAMETER',
    'MISSING_CONTENT',
    'CORRUPT_INPUT',
    'TEMPLATE_RENDER_EXCEPTION',
    'TOO_MANY_RECIPIENTS',
  ],
  account: [
    'PORTAL_SUSPENDED',
    'PORTAL_OVER_LIMIT',
    'PORTAL_EXPIRED',
    'PORTAL_MISSING_MARKETING_SCOPE',
    'PORTAL_AUTHENTICATION_FAILURE',
    'PORTAL_NOT_AUTHORIZED_FOR_APPLICATION',
    'CANCELLED_ABUSE',
  ],
};

const VERDICTS = new Map(
  (Object.keys(RESULTS) as Verdict[]).flatMap((verdict) =>
    RESULTS[verdict].map((result): [string, Verdict] => [result, verdict]),
  ),
);

/** The results that have a meaning here. All of the installed client's must. */
export const KNOWN_SEND_RESULTS: readonly string[] = [...VERDICTS.keys()];

/** What is known of the recipient besides, where the result says it. */
const WHY = new Map<string, Undelivered>([
  ['PREVIOUSLY_BOUNCED', 'bounced_before'],
  ['PREVIOUS_SPAM', 'blocked'],
  ['BLOCKED_DOMAIN', 'blocked'],
  ['BLOCKED_ADDRESS', 'blocked'],
  ['ADDRESS_OPTED_OUT', 'blocked'],
]);

/** What a `sendResult` of HubSpot means; one that is not known yet leaves it open. */
export function readSendResult(sendResult: string): HandedOver {
  const verdict = VERDICTS.get(sendResult) ?? 'unknown';
  const why = WHY.get(sendResult);
  return verdict === 'accepted' || verdict === 'unknown'
    ? { handedOver: verdict }
    : {
        ...{ handedOver: 'refused', reason: verdict },
        ...(why !== undefined && { why }),
        detail: `HubSpot ${sendResult}`,
      };
}
