import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';
import { CONTACT_CARD } from '../../src/app/cards/words/en/contact-card.ts';
import type { WordTree } from '../../src/contract/interface-words.ts';
import { wordsBySurface } from '../../src/interface-words/words-by-surface.ts';
import { interfaceWordFindings } from '../../tools/check-interface-words.ts';
import { wordFindings, type AllWords } from '../../tools/check-words.ts';

const ALL = Object.fromEntries(
  MESSAGE_LANGUAGES.map((language) => [language, emailWords(language)]),
) as AllWords;

/** What is found where one sentence of one language is another one. */
function found(language: MessageLanguage, name: 'greeting' | 'asker' | 'lifetime', text: string) {
  return wordFindings({ ...ALL, [language]: { ...ALL[language], [name]: text } });
}

test('the words of every language can be sent', () => {
  expect(wordFindings()).toEqual([]);
});

test.each<[MessageLanguage, 'greeting' | 'asker' | 'lifetime', string, string]>([
  ['de', 'greeting', 'Hello,', 'is left in English'],
  ['fr', 'asker', 'Our staff member', 'is left in English'],
  ['cs', 'asker', 'Somebody from the team', 'is left in English'],
  ['da', 'asker', '', 'says nothing'],
  ['sv', 'lifetime', 'Den gäller en gång.', 'has other places than the English one'],
  ['fi', 'greeting', 'Hyvä {name}', 'has other places than the English one'],
  ['it', 'greeting', 'Buongiorno <b>', 'has a sign that HTML'],
  ['ru', 'asker', 'Сотрyдник', 'has letters of another script'],
  ['el', 'asker', 'Сотрудник', 'has letters of another script'],
  ['pl', 'asker', 'Рracownik', 'has letters of another script'],
  ['uk', 'asker', 'Сотрудники мы', 'has letters of another language'],
  ['ar', 'asker', 'یک همکار', 'has letters of another language'],
  ['zh-Hans', 'asker', '我們的職員', 'has letters of another language'],
  ['bn', 'lifetime', '১ {time}', 'has other digits than the code'],
])('in %s, for %s, %j is found: it %s', (language, name, text, fault) => {
  const where = `src/delivery/words/${language}.ts: ${name} ${fault}`;
  expect(found(language, name, text)).toContainEqual(expect.stringContaining(where));
});

test('a sentence that is not there is found', () => {
  const { proof: _, ...rest } = ALL.hu;
  expect(wordFindings({ ...ALL, hu: rest as AllWords['hu'] })).toEqual([
    'src/delivery/words/hu.ts: proof is missing.',
  ]);
});

test('a text message that does not begin with the code, or is long, is found', () => {
  const { sms } = ALL.nb;
  for (const staff of [`Koden: ${sms.staff}`, `${sms.staff}${' og så videre'.repeat(9)}`]) {
    const nb = { ...ALL.nb, sms: { ...sms, staff } };
    expect(wordFindings({ ...ALL, nb })).toEqual([
      expect.stringContaining('sms.staff does not fit into a text message'),
    ]);
  }
});

test('a subject that is too long is found', () => {
  const subject = { ...ALL.is.subject, portal_access: `${'Aðgangur '.repeat(8)}{brand}` };
  expect(wordFindings({ ...ALL, is: { ...ALL.is, subject } })).toEqual([
    expect.stringContaining('subject.portal_access is too long for a subject'),
  ]);
});

test('a language that is the copy of another one is found', () => {
  const gl = { ...ALL.es, language: 'gl' as const };
  expect(wordFindings({ ...ALL, gl })).toContain(
    'The words of es and gl are for the most part the same.',
  );
});

test('words in the place of those of another language are found', () => {
  expect(wordFindings({ ...ALL, hr: ALL.sl })).toContain(
    'src/delivery/words/hr.ts says that it is another language.',
  );
});

/** What is found on a contact's card where some of its German words are others. */
function foundOnCard(changes: WordTree): string[] {
  const others = wordsBySurface().contact_card;
  const de = { ...others.de, ...changes };
  return interfaceWordFindings({
    contact_card: { english: CONTACT_CARD, others: { ...others, de } },
  });
}

test('the words of cards can be shown in every language', () => {
  expect(interfaceWordFindings()).toEqual([]);
});

test.each<[fault: string, changes: WordTree]>([
  ['back is left in English', { back: 'Back' }],
  ['back is left in English', { back: 'Back to the code' }],
  ['back says nothing', { back: ' ' }],
  ['tryAgain is too long for a button', { tryAgain: 'Versuchen Sie es bitte noch einmal' }],
  ['noAnswer.0 is too long for a title', { noAnswer: ['HubSpot '.repeat(10), 'Warten Sie.'] }],
  ['later has other places', { later: '{label}' }],
  ['later has half a place', { later: '{label} {when' }],
  ['language is that of nl', { language: 'nl' }],
  ['tea is nothing that English says', { tea: 'Tee' }],
])('on a card it is found that %s', (fault, changes) => {
  expect(foundOnCard(changes)).toContainEqual(
    expect.stringContaining(`contact_card in de: ${fault}`),
  );
});

test('a plural form that a language has and its words have not is found', () => {
  const { entry } = CONTACT_CARD;
  const triesLeft = { other: 'noch {count} Versuche' };
  expect(foundOnCard({ entry: { ...entry, triesLeft } })).toContain(
    'contact_card in de: entry.triesLeft.one is missing.',
  );
});

test('a language without words is found', () => {
  const { ja: _, ...others } = wordsBySurface().contact_card;
  expect(interfaceWordFindings({ contact_card: { english: CONTACT_CARD, others } })).toEqual([
    'contact_card in ja has no words.',
  ]);
});
