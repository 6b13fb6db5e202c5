import { isSendableEmail } from '../../../otp/destination.ts';
import type { ActionRequest } from '../workflow/action-request.ts';
import type { FieldProblem } from '../workflow/field-problem.ts';
import { FIELD_WORDS } from '../workflow/outcome-words.ts';

/** What the fields of *Send OTP digest* ask for. */
export interface DigestWish {
  /** Addresses, each once, in an order of their own. Nobody has seen yet whose they are. */
  addresses: string[];
  /** Whole days before today. */
  days: number;
}

/** Each takes a call to look up and one to send, within the time of one. */
const MOST_RECIPIENTS = 10;
const DEFAULT_DAYS = 7;
/** A month: more entries than that can hardly be read in the time. */
const MOST_DAYS = 31;

/** The wish, or the first field that is wrong. */
export function readDigestFields({
  fields,
}: Pick<ActionRequest, 'fields'>): DigestWish | FieldProblem {
  const { recipients = '', days = String(DEFAULT_DAYS) } = fields;
  const typed = recipients.split(/[\s,;]+/).filter((text) => text !== '');
  const addresses = [...new Set(typed.map((text) => text.toLowerCase()))].sort();
  const isSound = addresses.length > 0 && addresses.length <= MOST_RECIPIENTS;
  if (!isSound || !addresses.every(isSendableEmail)) {
    const limit = `1 to ${MOST_RECIPIENTS} email addresses of users of this account`;
    return { field: 'recipients', words: FIELD_WORDS.recipients.none(limit) };
  }
  if (!/^\d{1,2}$/.test(days) || Number(days) < 1 || Number(days) > MOST_DAYS) {
    return { field: 'days', words: FIELD_WORDS.days(`from 1 to ${MOST_DAYS}`) };
  }
  return { addresses, days: Number(days) };
}
