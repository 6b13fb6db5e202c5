import type { ComposedEmail } from './email-of-parts.ts';
import type { MessageLanguage } from './message-language.ts';
import { composeVerificationEmail } from './verification-email.ts';

/** Looks like a code and a phrase, and is plainly none that anybody was ever sent. */
const CODE = '123456';
const PHRASE = 'test message';
const LIVES_FOR_MS = 5 * 60_000;

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
    ...{ language, brand, purpose: 'caller_check', enteredBy: 'staff' },
    ...{ code: CODE, phrase: PHRASE, livesForMs: LIVES_FOR_MS },
    ...{ recipientFirstName: name, repName: name },
  });
}
