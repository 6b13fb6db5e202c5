import type { EmailLetter } from '../../../src/delivery/hand-over.ts';
import type { ComposedEmail } from '../../../src/delivery/email-of-parts.ts';
import {
  composeVerificationEmail,
  type EmailFacts,
} from '../../../src/delivery/verification-email.ts';

export const CALL: EmailFacts = {
  language: 'en',
  purpose: 'caller_check',
  enteredBy: 'staff',
  code: '493027',
  phrase: 'amber harbor',
  livesForMs: 5 * 60_000,
  brand: 'Northwind Bank',
  recipientFirstName: 'Ana',
  repName: 'Dana Reyes',
};

export const FORM: EmailFacts = {
  language: 'en',
  purpose: 'sensitive_request',
  enteredBy: 'recipient',
  code: '493027',
  phrase: 'amber harbor',
  livesForMs: 10 * 60_000,
  brand: 'Northwind Bank',
};

/** The e-mail of a call with some facts changed. */
export function callEmail(changes: Partial<EmailFacts> = {}): ComposedEmail {
  return composeVerificationEmail({ ...CALL, ...changes });
}

/** A letter to Ana with some of it changed. */
export function letter(changes: Partial<EmailLetter> = {}): EmailLetter {
  return {
    to: 'ana@customer.example',
    sendId: 'a1'.repeat(32),
    email: callEmail(),
    record: {},
    ...changes,
  };
}
