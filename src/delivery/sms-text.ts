import type { EnteredBy } from '../contract/vocabulary.ts';
import { groupCode } from '../otp/code.ts';
import { mustBeCodeAndPhrase } from './code-and-phrase.ts';
import { lifetimeText } from './lifetime-text.ts';
import type { MessageLanguage } from './message-language.ts';
import { fill } from './sentence.ts';
import { brandName } from './shown-name.ts';
import { isolated, textDirection } from './text-direction.ts';
import { emailWords } from './words-by-language.ts';

/** What a text message is made from. */
export interface SmsFacts {
  language: MessageLanguage;
  enteredBy: EnteredBy;
  code: string;
  /** Two words that the rep's card shows as well. */
  phrase: string;
  /** From now until the code ends, by the same expiry that ends it. Milliseconds. */
  livesForMs: number;
  brand: string;
  /** Of the page where recipients enter codes. */
  domain?: string;
}

/**
 * The text message that brings a code: one, whatever it says. Where the recipient enters the code in a browser
 * and the domain of that page is known, the last line binds the code to it, so that a phone offers it there and
 * nowhere else (WICG, Origin-bound one-time codes delivered via SMS: `@northwind.example #123456`). No links,
 * and nothing that somebody outside the account typed. Throws a TypeError for a code, phrase or lifetime that
 * is none.
 */
export function composeSms({ language, enteredBy, code, phrase, ...facts }: SmsFacts): string {
  mustBeCodeAndPhrase(code, phrase);
  const words = emailWords(language);
  const direction = textDirection(language);
  const said = fill(words.sms[enteredBy], {
    // Phones find a code in one piece; people read one out in two.
    code: isolated(enteredBy === 'staff' ? groupCode(code) : code, direction),
    brand: isolated(brandName(facts.brand) ?? words.unknownBrand, direction),
    time: lifetimeText(facts.livesForMs, words),
    phrase: isolated(phrase, direction),
  });
  const isBound = enteredBy === 'recipient' && facts.domain !== undefined;
  return plainSigns(isBound ? `${said}\n\n@${facts.domain} #${code}` : said);
}

/** Signs that would make every sign take two octets, and what says the same in one (3GPP TS 23.038). */
const PLAIN: readonly [sign: RegExp, plain: string][] = [
  [/[’‘]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑–—]/g, '-'],
  [/…/g, '...'],
  [/\p{Zs}/gu, ' '],
];

function plainSigns(text: string): string {
  return PLAIN.reduce((all, [sign, plain]) => all.replace(sign, plain), text);
}
