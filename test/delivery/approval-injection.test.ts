import fc from 'fast-check';
import { MESSAGE_LANGUAGES } from '../../src/delivery/message-language.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';
import { approvalEmail, RENEWAL } from './support/an-approval.ts';
import { hostileText, links } from './support/hostile-text.ts';
import { seen } from './support/seen.ts';

const TAGS = approvalEmail().html.match(/</g)?.length;
const LINES = 7;

const approval = fc.record({
  dealName: hostileText,
  amount: fc.oneof(hostileText, fc.constant('84000')),
  currency: fc.oneof(hostileText, fc.constant('EUR')),
  pipeline: hostileText,
  from: hostileText,
  to: hostileText,
  requester: fc.option(hostileText, { nil: undefined }),
  reason: hostileText,
  approverEnters: fc.boolean(),
  which: fc.constantFrom({ number: 1, of: 2 } as const, { number: 2, of: 2 } as const),
});
const languages = fc.constantFrom(...MESSAGE_LANGUAGES);

test('T29 T30 whatever was typed about a deal, the mail keeps its form', () => {
  fc.assert(
    fc.property(approval, languages, (changes, language) => {
      const { subject, text, html, parts } = approvalEmail(changes, { language });
      expect(links(`${subject}\n${text}`)).toEqual([]);
      expect(html.match(/</g)).toHaveLength(TAGS ?? 0);
      expect(Object.values(parts).join('')).not.toMatch(/[<>"{}]/);
      expect(text).not.toMatch(/[<>{}]/);
      expect(seen(text)).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
      expect(seen(subject)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,78}$/u);
      expect([LINES - 1, LINES]).toContain(parts.otp_intro.split('\n').length);
      expect(text.length).toBeLessThan(3000);
    }),
    { numRuns: 1000 },
  );
});

test('whatever was typed about a deal, every line of the message is still one of ours', () => {
  const shape = (text: string, [open, close]: readonly [string, string]) =>
    text.replace(new RegExp(`${open}[^${open}${close}\n]*${close}`, 'g'), `${open}${close}`);
  fc.assert(
    fc.property(hostileText, languages, (typed, language) => {
      const hostile = `x${typed}`;
      const changes = { dealName: hostile, from: hostile, to: hostile, pipeline: hostile };
      const { quotation } = emailWords(language);
      expect(
        shape(approvalEmail({ ...changes, reason: hostile }, { language }).text, quotation),
      ).toBe(shape(approvalEmail({}, { language }).text, quotation));
    }),
    { numRuns: 500 },
  );
});

test('the subject never shows the code, whatever the deal is called', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9A-Z]{4,10}$/),
      hostileText,
      languages,
      (code, text, language) => {
        for (const dealName of [code, `${text}${code}`, `${[...code].join('-')} ${text}`]) {
          const { subject } = approvalEmail({ ...RENEWAL, dealName }, { code, language });
          const own = emailWords(language).subject.deal_approval.replace(
            '{brand}',
            'Northwind Bank',
          );
          const symbols = subject
            .normalize('NFKC')
            .toUpperCase()
            .replace(/[^0-9A-Z]/g, '');
          expect(subject === own || !symbols.includes(code)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
