import { CONTACT_CARD } from '../src/app/cards/words/en/contact-card.ts';
import { DEAL_CARD } from '../src/app/cards/words/en/deal-card.ts';
import { ENGLISH as AUDIT } from '../src/app/pages/words/en.ts';
import { ENGLISH as SETTINGS } from '../src/app/settings/words/en/english.ts';
import type { InterfaceLanguage, Surface, WordTree } from '../src/contract/interface-words.ts';
import { INTERFACE_LANGUAGES } from '../src/interface-words/languages.ts';
import { wordsBySurface } from '../src/interface-words/words-by-surface.ts';

type Words = Partial<Record<InterfaceLanguage, WordTree>>;
export type SurfaceWords = Partial<Record<Surface, { english: WordTree; others: Words }>>;

/** What a language may call as English does. */
const SAME_IN_ENGLISH = new Set([
  ...[
    'Pipeline',
    'Deals',
    'Teams',
    'Workflow {id}',
    'Account {of}.',
    'E-mail',
    'Messages',
    'Secrets',
  ],
  ...['supervisor', 'Supervisor', 'Admin', 'Version', 'Twilio', 'no', 'No', 'in {time}'],
  ...['Audit', 'Contact', 'Deal', 'Format', 'Record'],
]);
/** A secret is called as it is everywhere. */
const SECRET = /^[A-Z]+(?:_[A-Z]+)+$/;
const ENGLISH = /(?<!\p{L})(?:the|your|you|this|with|from)(?!\p{L})/iu;
const PLACE = /\{(\w+)\}/g;
/** Forms of one place, of which a language takes the one that its grammar needs. */
const FORMS: Readonly<Record<string, string>> = { by: 'who', byOne: 'one', byAnother: 'another' };
/** A sidebar is about 300 pixels wide: what a button says must fit into it, and a title into two lines. */
const BUTTON =
  /(?:^back|(?:^|\.)(?:tryAgain|again|first|next|anew|second|cancel|enter|enterAndMove|press|start|give|reject))$/;
const LONGEST = { button: 30, title: 70 };
const IN_A_SIDEBAR: readonly string[] = ['contact_card', 'deal_card'] satisfies Surface[];
/** Further than anything on a card is counted. */
const COUNTS = Array.from({ length: 200 }, (_, count) => count);

/** Whatever is missing from the words of a surface in a language, not translated, or not fit to be shown. */
export function interfaceWordFindings(all: SurfaceWords = allWords()): string[] {
  return Object.entries(all).flatMap(([surface, { english, others }]) =>
    INTERFACE_LANGUAGES.flatMap((language) => {
      const where = `${surface} in ${language}`;
      const words = others[language];
      if (words === undefined) return [`${where} has no words.`];
      const findings = [
        ...findingsIn(english, words, language),
        ...(IN_A_SIDEBAR.includes(surface) ? tooLong(words) : []),
      ];
      return findings.map((finding) => `${where}: ${finding}`);
    }),
  );
}

function allWords(): SurfaceWords {
  const { contact_card, deal_card, settings, audit } = wordsBySurface();
  return {
    contact_card: { english: CONTACT_CARD, others: contact_card },
    deal_card: { english: DEAL_CARD, others: deal_card },
    settings: { english: SETTINGS, others: settings },
    audit: { english: AUDIT, others: audit },
  };
}

/** Every text by its path, such as `refusals.busy.0`. */
export function textsOf(words: WordTree, path = ''): Map<string, string> {
  const entries = Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string'
      ? [[path + name, value]]
      : [...textsOf(value as WordTree, `${path}${name}.`)],
  );
  return new Map(entries);
}

function findingsIn(english: WordTree, words: WordTree, language: InterfaceLanguage): string[] {
  const said = textsOf(english);
  const texts = textsOf(words);
  const missing = [...said.keys()]
    .flatMap((name) => namesIn(language, name))
    .filter((name) => !texts.has(name));
  return [
    ...missing.map((name) => `${name} is missing.`),
    ...[...texts].flatMap(([name, text]) => {
      if (name === 'language') return text === language ? [] : [`language is that of ${text}.`];
      const original = said.get(name) ?? said.get(name.replace(/\.\w+$/, '.other'));
      const found =
        original === undefined ? ['is nothing that English says'] : faults(text, original);
      return found.map((fault) => `${name} ${fault}: ${text}`);
    }),
  ];
}

/** The names of what a language must say in the place of an English text: each plural form that it has. */
function namesIn(language: InterfaceLanguage, name: string): string[] {
  if (name.endsWith('.one')) return [];
  if (!name.endsWith('.other')) return [name];
  const rules = new Intl.PluralRules(language);
  const forms = new Set(COUNTS.map((count) => rules.select(count)));
  return [...forms].map((form) => name.replace(/other$/, form));
}

function faults(text: string, english: string): string[] {
  const own = text.replace(PLACE, '');
  const isName = SAME_IN_ENGLISH.has(text) || SECRET.test(text);
  const isSame = text === english && /\p{L}/u.test(own) && !isName;
  const rules: readonly [holds: boolean, fault: string][] = [
    [text.trim() !== '', 'says nothing'],
    [!isSame && !ENGLISH.test(own), 'is left in English'],
    [placesOf(text) === placesOf(english), 'has other places than the English one'],
    [!/[{}<>]/.test(own), 'has half a place in it'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function tooLong(words: WordTree): string[] {
  return [...textsOf(words)].flatMap(([name, text]) => {
    const { length } = text.replace(PLACE, '');
    const isTitle = name.endsWith('.0');
    if (isTitle && length > LONGEST.title) return [`${name} is too long for a title: ${text}`];
    const isFit = !BUTTON.test(name) || length <= LONGEST.button;
    return isFit ? [] : [`${name} is too long for a button: ${text}`];
  });
}

/** A text may have a place twice. */
function placesOf(text: string): string {
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    return FORMS[small] ?? small;
  });
  return [...new Set(names)].sort().join();
}
