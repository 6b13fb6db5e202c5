import type { EnteredBy, Purpose } from '../contract/vocabulary.ts';
import { groupCode } from '../otp/code.ts';
import type { ApprovalFacts } from './approval-facts.ts';
import { approvalParts } from './approval-parts.ts';
import { approvalSubject } from './approval-subject.ts';
import { mustBeCodeAndPhrase } from './code-and-phrase.ts';
import { emailOfParts, type ComposedEmail } from './email-of-parts.ts';
import type { EmailPart } from './email-part.ts';
import { lifetimeText } from './lifetime-text.ts';
import type { MessageLanguage } from './message-language.ts';
import { fill } from './sentence.ts';
import { brandName, personName } from './shown-name.ts';
import { isolated, textDirection, type TextDirection } from './text-direction.ts';
import { emailWords } from './words-by-language.ts';

/** What a verification e-mail is made from. */
export interface EmailFacts {
  language: MessageLanguage;
  purpose: Purpose;
  enteredBy: EnteredBy;
  code: string;
  /** Two words that the rep's card shows as well. */
  phrase: string;
  /** From now until the code ends, by the same expiry that ends it. Milliseconds. */
  livesForMs: number;
  brand: string;
  recipientFirstName?: string;
  repName?: string;
  /** Only with a deal approval. It says who may enter the code, so `enteredBy` does not count then. */
  approval?: ApprovalFacts;
}

/**
 * The e-mail that brings a code to its recipient: what it is for, the code on a line of its own, how
 * long it lives, the two words, and whether somebody will ask for it. The subject never holds the
 * code, because locked phones show it. No links, so that nobody learns to follow one. Names that do
 * not look like names are left out. An approver reads what they approve, and how. Throws a TypeError
 * for a code, phrase or lifetime that is none, and for facts of an approval with another purpose.
 */
export function composeVerificationEmail(facts: EmailFacts): ComposedEmail {
  return emailOfParts(plainParts(facts), textDirection(facts.language));
}

function plainParts(facts: EmailFacts): Record<EmailPart, string> {
  const { purpose, enteredBy, code, phrase, approval } = facts;
  mustBeCodeAndPhrase(code, phrase);
  if (approval !== undefined && purpose !== 'deal_approval') {
    throw new TypeError('A code for something else has no facts of an approval');
  }
  const words = emailWords(facts.language);
  const direction = textDirection(facts.language);
  const knownBrand = brandName(facts.brand);
  // As it stands in the subject, where isolates could show as boxes on a lock screen.
  const plainBrand = knownBrand ?? words.unknownBrand;
  const brand = isolated(plainBrand, direction);
  const name = shownPerson(facts.recipientFirstName, direction);
  const rep = shownPerson(facts.repName, direction);
  const asker = rep === undefined ? words.asker : fill(words.askerByName, { rep, brand });
  const subject = approval && approvalSubject(approval, words, { brand: knownBrand, code });
  return {
    otp_language: words.language,
    otp_direction: direction,
    otp_subject: subject ?? fill(words.subject[purpose], { brand: plainBrand }),
    otp_greeting: name === undefined ? words.greeting : fill(words.greetingByName, { name }),
    otp_intro: fill(words.intro[purpose], { brand }),
    otp_code_label: words.codeLabel[enteredBy],
    otp_code: groupCode(code),
    otp_lifetime: fill(words.lifetime, { time: lifetimeText(facts.livesForMs, words) }),
    otp_phrase_use: fill(words.phraseUse[enteredBy], { asker }),
    otp_phrase: phrase,
    otp_check: fill(words.check[enteredBy], { brand }),
    otp_ignore: words.ignore[purpose],
    otp_proof: words.proof,
    ...(approval && approvalParts(approval, words, brand)),
  };
}

function shownPerson(raw: string | undefined, direction: TextDirection): string | undefined {
  const name = personName(raw);
  return name === undefined ? undefined : isolated(name, direction);
}
