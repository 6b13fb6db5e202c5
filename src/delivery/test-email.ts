import type { ComposedEmail } from './email-of-parts.ts';
import type { MessageLanguage } from './message-language.ts';
import { TEST_FACTS } from './test-facts.ts';
import { composeVerificationEmail } from './verification-email.ts';

/** The message of a caller check, as an admin sends it to themselves: its code fits nothing. */
export function composeTestEmail({
  language,
  brand,
  name,
}: {
  language: MessageLanguage;
  brand: string;
  name: string;
}): ComposedEmail {
  return composeVerificationEmail({
    ...TEST_FACTS,
    ...{ language, brand, purpose: 'caller_check' },
    ...{ recipientFirstName: name, repName: name },
  });
}
