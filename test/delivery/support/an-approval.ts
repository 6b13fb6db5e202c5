import type { ApprovalFacts } from '../../../src/delivery/approval-facts.ts';
import type { ComposedEmail } from '../../../src/delivery/email-of-parts.ts';
import {
  composeVerificationEmail,
  type EmailFacts,
} from '../../../src/delivery/verification-email.ts';
import { CALL } from './a-letter.ts';

export const RENEWAL: ApprovalFacts = {
  dealName: 'Acme renewal',
  amount: '84000',
  currency: 'EUR',
  pipeline: 'Sales',
  from: 'Negotiation',
  to: 'Closed won',
  requester: 'Dana Reyes',
  reason: 'They sign today at this price',
  approverEnters: false,
  which: { number: 1, of: 1 },
};

/** The e-mail to the approver of a deal with some of what it tells changed. */
export function approvalEmail(
  changes: Partial<ApprovalFacts> = {},
  facts: Partial<EmailFacts> = {},
): ComposedEmail {
  return composeVerificationEmail({
    ...CALL,
    purpose: 'deal_approval',
    ...facts,
    approval: { ...RENEWAL, ...changes },
  });
}
