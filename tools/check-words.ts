import type { EmailWords } from '../src/delivery/email-words.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../src/delivery/message-language.ts';
import { emailWords } from '../src/delivery/words-by-language.ts';

export type AllWords = Readonly<Record<MessageLanguage, EmailWords>>;

const PLACE = /\{\w+\}/g;
/** What HubSpot's pages and the card call it, also among the letters of another script. */
const SAME_EVERYWHERE = /HubSpot|Reject|pipeline|workflow|email/g;
const ENGLISH = /(?<!\p{L})(?:the|your|you|this|with|hello|will|from)(?!\p{L})/iu;
/** A text message is 160 signs long in the alphabet of GSM 03.38, and shorter in every other one. */
const LONGEST_SMS = { Latn: 160, other: 110 };
const LONGEST_SUBJECT = 78;
const LONG_BRAND = 'x'.repeat(20);

/** The letters of those scripts that Unicode knows by other names than Intl. */
const LETTERS: Readonly<Record<string, string>> = {
  Jpan: String.raw`\p{scx=Hira}\p{scx=Kana}\p{scx=Hani}`,
  Kore: String.raw`\p{scx=Hang}`,
  Hans: String.raw`\p{scx=Hani}`,
  Hant: String.raw`\p{scx=Hani}`,
};

/** Letters that a language does not have, though one has them that is written in the same script. */
const FOREIGN: Partial<Record<MessageLanguage, RegExp>> = {
  ar: /[یکگچپژ]/,
  bg: /[ыэёіїєјљњћђџґ]/i,
  fa: /[يكىة]/,
  mk: /[ыэёіїєйщъьюяћђґ]/i,
  ru: /[іїєґјљњћђџ]/i,
  sr: /[ыэёіїєйщъьюяґ]/i,
  uk: /[ыэёъјљњћђџ]/i,
  ur: /[يكىة]/,
  'zh-Hans': /[碼與請這個們會後電話號發郵應對關於單詞語確認變無將輸]/,
  'zh-Hant': /[码与请这个们会后电话号发邮应对关于单词语确认变无将输]/,
};

/** Every sentence by its path, such as `subject.caller_check`. */
export function sentencesOf(words: EmailWords): Map<string, string> {
  const { language: _, units: _units, hoursAndMinutes: _joined, ...rest } = words;
  const { quotation: _quotation, ...said } = rest;
  const entries = Object.entries(said).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : Object.entries(value).map(([key, text]) => [`${name}.${key}`, text as string] as const),
  );
  return new Map(entries);
}

/** Whatever is missing from the words of a language, not translated, or not fit to be sent. */
export function wordFindings(all: AllWords = allWords()): string[] {
  return [...MESSAGE_LANGUAGES.flatMap((language) => findingsIn(language, all)), ...copies(all)];
}

function allWords(): AllWords {
  return Object.fromEntries(
    MESSAGE_LANGUAGES.map((language) => [language, emailWords(language)]),
  ) as AllWords;
}

function findingsIn(language: MessageLanguage, all: AllWords): string[] {
  const english = sentencesOf(all.en);
  const sentences = sentencesOf(all[language]);
  const where = `src/delivery/words/${language}.ts`;
  const missing = [...english.keys()].filter((name) => !sentences.has(name));
  return [
    ...(all[language].language === language ? [] : [`${where} says that it is another language.`]),
    ...missing.map((name) => `${where}: ${name} is missing.`),
    ...[...sentences].flatMap(([name, sentence]) =>
      faults(name, sentence, { language, english: english.get(name) ?? '' }).map(
        (fault) => `${where}: ${name} ${fault}: ${sentence}`,
      ),
    ),
  ];
}

function faults(
  name: string,
  sentence: string,
  { language, english }: { language: MessageLanguage; english: string },
): string[] {
  const own = sentence.replace(PLACE, '').replace(SAME_EVERYWHERE, '');
  const script = new Intl.Locale(language).maximize().script ?? '';
  const letters = LETTERS[script] ?? String.raw`\p{scx=${script}}`;
  const isTranslated = language === 'en' || (sentence !== english && !ENGLISH.test(own));
  const rules: readonly [holds: boolean, fault: string][] = [
    [placesOf(sentence) === placesOf(english), 'has other places than the English one'],
    [isTranslated, 'is left in English'],
    [!/[&<>"{}]/.test(own), 'has a sign that HTML or a template gives a meaning'],
    [!/[^\d\P{Nd}]/u.test(own), 'has other digits than the code'],
    [new RegExp(`^[\\P{L}${letters}]*$`, 'u').test(own), 'has letters of another script'],
    [sentence.trim() !== '', 'says nothing'],
    [FOREIGN[language]?.test(own) !== true, 'has letters of another language'],
    [!name.startsWith('subject.') || fitsSubject(sentence), 'is too long for a subject'],
    [!name.startsWith('sms.') || fitsSms(sentence, script), 'does not fit into a text message'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function placesOf(sentence: string): string {
  return (sentence.match(PLACE) ?? []).sort().join();
}

function fitsSubject(sentence: string): boolean {
  return sentence.replace('{brand}', LONG_BRAND).length <= LONGEST_SUBJECT;
}

/** The code comes first, for that is what a phone shows of a message that has just come. */
function fitsSms(sentence: string, script: string): boolean {
  const longest = script === 'Latn' ? LONGEST_SMS.Latn : LONGEST_SMS.other;
  return sentence.startsWith('{code}') && sentence.replace(PLACE, '').length <= longest;
}

/** Languages of which one was copied from the other: neighbours share a sentence, not most of them. */
function copies(all: AllWords): string[] {
  const said = MESSAGE_LANGUAGES.map((language) => [...sentencesOf(all[language]).values()]);
  const sets = said.map((sentences) => new Set(sentences));
  return MESSAGE_LANGUAGES.flatMap((one, index) =>
    MESSAGE_LANGUAGES.slice(0, index).flatMap((other, earlier) => {
      const sentences = said[index] ?? [];
      const same = sentences.filter((sentence) => sets[earlier]?.has(sentence));
      return same.length * 2 > sentences.length
        ? [`The words of ${other} and ${one} are for the most part the same.`]
        : [];
    }),
  );
}
