import type { Purpose } from '../../src/contract/vocabulary.ts';
import type { EmailWords } from '../../src/delivery/email-words.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { EMAIL_WORDS } from '../../src/delivery/words-by-language.ts';

/** Every sentence by its path, such as `subject.caller_check`; but text messages, which fall back to English. */
function sentences({
  language: _,
  sms: _sms,
  hoursAndMinutes: _join,
  quotation: _quotation,
  ...words
}: EmailWords) {
  return Object.entries(words).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : Object.entries(value).map(([key, text]) => [`${name}.${key}`, text as string] as const),
  );
}

const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** What somebody who is addressed formally is never called. */
const INFORMAL: Record<MessageLanguage, RegExp> = {
  de: /(?<!\p{L})(?:du|dir|dich|deine?[rmns]?|ihr|euch|euren?)(?!\p{L})/u,
  en: /\b(?:thy|thou)\b/i,
  es: /(?<!\p{L})(?:tú|tus?|te|ti|vos)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|suo|sua)(?!\p{L})/u,
  ja: /あなた|君|だ。|ある。|する。|ない。/,
  nl: /\b(?:je|jij|jou|jouw)\b/i,
  'pt-BR': /(?<!\p{L})(?:tu|te|ti|teu|tua|vós|senhor)(?!\p{L})/iu,
};

const english = Object.fromEntries(sentences(EMAIL_WORDS.en));
const OTHERS = MESSAGE_LANGUAGES.filter((language) => language !== 'en');

describe.each(MESSAGE_LANGUAGES)('in %s', (language) => {
  const words = EMAIL_WORDS[language];

  test('the words say which language they are', () => {
    expect(words.language).toBe(language);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });

  test('every sentence has the places that the English one has', () => {
    for (const [name, sentence] of sentences(words)) {
      expect([name, places(sentence).sort()]).toEqual([name, places(english[name] ?? '').sort()]);
    }
    expect(sentences(words).map(([name]) => name)).toEqual(Object.keys(english));
  });

  test('no sentence has a sign that HTML gives a meaning, a typewriter’s quote or a shout', () => {
    for (const [, sentence] of sentences(words)) expect(sentence).not.toMatch(/[&<>"'`´!！]/);
  });

  test('every sentence is tidy', () => {
    for (const [, sentence] of sentences(words)) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).not.toMatch(/ {2}|[^\P{C}]|\s[.,。、]/u);
      expect(sentence.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('nobody is spoken to as a friend', () => {
    for (const [, sentence] of sentences(words)) expect(sentence).not.toMatch(INFORMAL[language]);
  });

  test('a subject with a brand of 20 letters fits into 78 signs', () => {
    for (const subject of Object.values(words.subject)) {
      expect(subject.replace('{brand}', 'x'.repeat(20)).length).toBeLessThanOrEqual(78);
    }
  });

  test('no two purposes have the same introduction', () => {
    expect(new Set(Object.values(words.intro)).size).toBe(6);
  });

  test('only a request and a regulated one have the same subject', () => {
    const { regulated_request, ...subjects } = words.subject;
    expect(regulated_request).toBe(subjects.sensitive_request);
    expect(new Set(Object.values(subjects)).size).toBe(5);
  });

  test('only the approval of a deal has something to disagree with', () => {
    const { deal_approval, ...ignore } = words.ignore;
    expect(new Set(Object.values(ignore)).size).toBe(1);
    expect(Object.values(ignore)).not.toContain(deal_approval);
  });

  test('what introduces the code or the two words ends so that they can follow', () => {
    const { phraseUse, codeLabel, approval } = words;
    const before = [...Object.values(phraseUse), approval.phraseUse];
    for (const sentence of [...before, codeLabel.recipient, approval.codeLabel]) {
      expect(sentence).toMatch(/[:：]$/);
    }
  });
});

const WRITTEN_QUOTATIONS: Record<MessageLanguage, string> = {
  de: '„a“',
  en: '“a”',
  es: '«a»',
  fr: '«\u00a0a\u00a0»',
  it: '«a»',
  ja: '「a」',
  nl: '“a”',
  'pt-BR': '“a”',
};

describe.each(MESSAGE_LANGUAGES)('in %s an approver', (language) => {
  const { approval, quotation } = EMAIL_WORDS[language];

  test('reads what somebody typed in the quotation marks of the language', () => {
    expect(quotation.join('a')).toBe(WRITTEN_QUOTATIONS[language]);
  });

  test('finds the button by the word that is on it, in the same quotation marks', () => {
    expect(approval.decline).toContain(quotation.join('Reject'));
  });

  test('reads each fact as a sentence', () => {
    const { asks, colleagueAsks, workflowAsks, deal, amount, stage, reason, which, bound } =
      approval;
    const facts = [asks, colleagueAsks, workflowAsks, deal, amount, stage, reason, which, bound];
    for (const fact of facts) expect(fact).toMatch(/[.。]$/);
  });

  test('reads what they may do with the code after how to enter it', () => {
    expect(approval.check).toMatch(/[.。] ?\{who\}$/);
  });

  test('finds from left of to, and the arrow between them', () => {
    expect(approval.stage).toContain('{from} → {to}');
  });

  test('is told that the code is bound to amount, stage and pipeline', () => {
    for (const word of [...DEAL[language], /pipeline|パイプライン/i]) {
      expect(approval.bound).toMatch(word);
    }
  });

  test('is told by a subject that leaves 40 signs to the deal and 20 to the brand', () => {
    const subject = approval.subject.replace('{deal}', 'x'.repeat(40));
    expect(subject.replace('{brand}', 'x'.repeat(20)).length).toBeLessThanOrEqual(78);
  });
});

test.each(OTHERS)('in %s no sentence is left in English', (language) => {
  for (const [name, sentence] of sentences(EMAIL_WORDS[language])) {
    expect(sentence).not.toBe(english[name]);
    expect(sentence).not.toMatch(/\b(?:the|your|you|this|with|hello)\b/i);
  }
});

test('in French no line breaks before a colon', () => {
  for (const [, sentence] of sentences(EMAIL_WORDS.fr)) expect(sentence).not.toMatch(/[^\u00a0]:/);
});

const DEAL: Record<MessageLanguage, [stage: RegExp, amount: RegExp]> = {
  de: [/Phase/, /Betrag/],
  en: [/stage/, /amount/],
  es: [/etapa/, /importe/],
  fr: [/phase/, /montant/],
  it: [/fase/, /importo/],
  ja: [/ステージ/, /金額/],
  nl: [/fase/, /bedrag/],
  'pt-BR': [/etapa/, /valor/],
};

test.each(MESSAGE_LANGUAGES)(
  'in %s an approval, and nothing else, is bound to a stage and an amount',
  (language) => {
    const { intro } = EMAIL_WORDS[language];
    for (const purpose of Object.keys(intro) as Purpose[]) {
      const isBound = DEAL[language].every((word) => word.test(intro[purpose]));
      expect([purpose, isBound]).toEqual([purpose, purpose === 'deal_approval']);
    }
  },
);
