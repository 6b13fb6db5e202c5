import type { Purpose } from '../../src/contract/vocabulary.ts';
import type { EmailWords } from '../../src/delivery/email-words.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { shownText } from '../../src/delivery/shown-text.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';
import { sentencesOf } from '../../tools/check-words.ts';
import { INFORMAL } from './support/informal.ts';
import { seen } from './support/seen.ts';

/** What ends a sentence; Thai ends one with nothing. */
const END = /[.。।۔։]$/;
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** How much of a word stays the same where a language bends less or more than most. */
const BENDS: Partial<Record<MessageLanguage, number>> = { mr: 0.4, sw: 1 };
const UNSPACED = ['ja', 'th', 'zh-Hans', 'zh-Hant'];

/**
 * What does not bend of the words for a stage, an amount and a pipeline, as they stand before these
 * three in the lines of facts.
 */
function stems(language: MessageLanguage): { stage: string; amount: string; pipeline: string } {
  const { stage, amount } = emailWords(language).approval;
  const lastWord = (text = ''): string => /([\p{L}\p{M}]+)\P{L}*$/u.exec(text)?.[1] ?? '';
  const firstWord = (text: string): string => /[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  const part = BENDS[language] ?? 0.6;
  const stem = (word: string): string =>
    word.toLowerCase().slice(0, Math.max(2, Math.ceil(word.length * part)));
  const pipeline = lastWord(stage.split('{pipeline}')[0]?.split('{to}').at(-1));
  return {
    stage: stem(firstWord(stage)),
    amount: stem(firstWord(amount)),
    pipeline: UNSPACED.includes(language) ? pipeline.slice(-4) : stem(pipeline),
  };
}

describe.each(MESSAGE_LANGUAGES)('in %s', (language) => {
  const words = emailWords(language);
  const sentences = [...sentencesOf(words).values()];

  test('no sentence has a typewriter’s quote', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/["'`´]/);
  });

  test('nothing is shouted; some languages end a greeting so', () => {
    const { greeting: _, greetingByName: _byName, ...said } = words;
    for (const sentence of sentencesOf(said as EmailWords).values())
      expect(sentence).not.toMatch(/[!！¡]/);
  });

  test('every sentence is tidy', () => {
    for (const sentence of sentences) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(seen(sentence)).not.toMatch(/ {2}|[^\P{C}]|\s[.,。、।،۔։]/u);
    }
  });

  test('nobody is spoken to as a friend', () => {
    const informal = INFORMAL[language];
    if (informal) for (const sentence of sentences) expect(sentence).not.toMatch(informal);
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

  test('a text message that staff will ask for has the two words, and no other has them', () => {
    expect(words.sms.staff).toContain('{phrase}');
    expect(words.sms.recipient).not.toContain('{phrase}');
  });
});

/** The pairs of CLDR, or another pair that is usual in the language. */
const WRITTEN_QUOTATIONS: Record<string, string> = {
  '“a”': 'af az bn cy en eu fil gu hi id ko mr ms nl pt-BR sq sw ta te th tr ur vi zh-Hans',
  '«a»': 'ar ca el es fa gl hy it kk nb pt-PT ru uk',
  '„a“': 'bg cs de is ka lt mk sk sr',
  '„a”': 'et hr hu lv pl ro',
  '”a”': 'da fi he sv',
  '「a」': 'ja zh-Hant',
  '«\u00a0a\u00a0»': 'fr',
  '»a«': 'sl',
};

describe.each(MESSAGE_LANGUAGES)('in %s an approver', (language) => {
  const { approval, quotation } = emailWords(language);

  test('reads what somebody typed in the quotation marks of the language', () => {
    expect(WRITTEN_QUOTATIONS[quotation.join('a')]?.split(' ')).toContain(language);
  });

  test('reads nothing that closes them', () => {
    const [open, close] = quotation.map((mark) => mark.trim());
    expect(shownText(`a${open}a${close}a`, 99)).not.toMatch(new RegExp(`[${open}${close}]`));
  });

  test('finds the button by the word that is on it, in the same quotation marks', () => {
    expect(approval.decline).toContain(quotation.join('Reject'));
  });

  test('reads each fact as a sentence', () => {
    const { asks, colleagueAsks, workflowAsks, deal, amount, stage, reason, which, bound } =
      approval;
    const facts = [asks, colleagueAsks, workflowAsks, deal, amount, stage, reason, which, bound];
    for (const fact of facts) expect(END.test(fact)).toBe(language !== 'th');
  });

  test('reads what they may do with the code after how to enter it', () => {
    expect(approval.check).toMatch(language === 'th' ? / \{who\}$/ : /[.。।۔։] ?\{who\}$/);
  });

  test('finds from before to, and an arrow between them that points the way they read', () => {
    const arrow = RIGHT_TO_LEFT.includes(language) ? '←' : '→';
    expect(approval.stage).toContain(`{from} ${arrow} {to}`);
  });

  test('is told that the code is bound to amount, stage and pipeline, in the words of the facts', () => {
    const { stage, amount, pipeline } = stems(language);
    for (const stem of [stage, amount, pipeline])
      expect(approval.bound.toLowerCase()).toContain(stem);
  });

  test('is told by a subject that leaves 40 signs to the deal and 20 to the brand', () => {
    const subject = approval.subject.replace('{deal}', 'x'.repeat(40));
    expect(subject.replace('{brand}', 'x'.repeat(20)).length).toBeLessThanOrEqual(78);
  });
});

test.each(MESSAGE_LANGUAGES)(
  'in %s an approval, and nothing else, is bound to a stage and an amount',
  (language) => {
    const { intro } = emailWords(language);
    const { stage, amount } = stems(language);
    for (const purpose of Object.keys(intro) as Purpose[]) {
      const said = intro[purpose].toLowerCase();
      const isBound = said.includes(stage) && said.includes(amount);
      expect([purpose, isBound]).toEqual([purpose, purpose === 'deal_approval']);
    }
  },
);

test('in French no line breaks before a colon', () => {
  for (const sentence of sentencesOf(emailWords('fr')).values())
    expect(sentence).not.toMatch(/[^\u00a0]:/);
});
