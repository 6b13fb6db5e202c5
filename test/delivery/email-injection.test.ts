import fc from 'fast-check';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { callEmail } from './support/a-letter.ts';
import { seen } from './support/seen.ts';

const clean = (language: MessageLanguage) =>
  callEmail({ language, recipientFirstName: '', repName: '' });
const TAGS = clean('en').html.match(/</g)?.length;

const NASTY_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Ana\r\nBcc: thief@evil.example',
  'Ana\nSubject: 493027',
  '{{ contact.email }}',
  '{% include "x" %}',
  '{code}',
  '{name}',
  '$& $1 $`',
  'https://evil.example/login',
  'evil.example',
  '[log in](https://evil.example)',
  '+1 900 123 4567',
  'thief@evil.example',
  '\u202egnp.exe',
  '\u2066Ana\u2069',
  'Ana\u2028Bcc',
  'x'.repeat(10_000),
  '\ud83d',
  '&lt;b&gt;',
];

describe.each(NASTY_TEXTS)('T29 with %j in every language,', (text) => {
  test('as the name of the recipient, the message is the one without a name', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const email = callEmail({ language, recipientFirstName: text, repName: '' });
      expect(email).toEqual(clean(language));
    }
  });

  test('as the name of the rep, the message is the one without a name', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const email = callEmail({ language, recipientFirstName: '', repName: text });
      expect(email).toEqual(clean(language));
    }
  });

  test('as the brand, it adds no markup, no link and no line', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const email = callEmail({ language, recipientFirstName: '', repName: '', brand: text });
      expect(email.html.match(/</g)).toHaveLength(TAGS ?? 0);
      expect(seen(email.subject)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}<>{}]{1,120}$/u);
      expect(email.html + email.text).not.toMatch(/http|www|@|[{}]|:\/\//i);
    }
  });
});

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '{',
    '}',
    '{{',
    '}}',
    '%',
    '\r',
    '\n',
    '\t',
    '\0',
    ' ',
    '.',
    '/',
    ':',
  ],
  ...[
    'http',
    'https://',
    'www.',
    '@',
    'Ana',
    'evil.com',
    '\u202e',
    '\u200b',
    '\ud800',
    '𝐡ttp',
    '-',
  ],
);
const field = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
);

test('T29 T30 whatever the fields hold, the mail keeps its form', () => {
  fc.assert(
    fc.property(
      fc.record({ recipientFirstName: field, repName: field, brand: field }),
      fc.stringMatching(/^[0-9]{6,10}$/),
      fc.constantFrom('staff' as const, 'recipient' as const),
      fc.constantFrom(...MESSAGE_LANGUAGES),
      (fields, code, enteredBy, language) => {
        fc.pre(!fields.brand.normalize('NFKC').replace(/\D/g, '').includes(code));
        const { subject, text, html, parts } = callEmail({
          ...fields,
          code,
          enteredBy,
          language,
        });
        const whole = `${subject}\n${text}\n${html}`;
        expect(html.match(/</g)).toHaveLength(TAGS ?? 0);
        expect(text).not.toMatch(/[<>{}]/);
        expect(whole.normalize('NFKC')).not.toMatch(/http|:\/\/|www|@/i);
        expect(seen(subject)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,150}$/u);
        expect(subject.replace(/\D/g, '')).not.toContain(code);
        const lines = seen(text).split('\n');
        expect(lines.map((line) => line.replaceAll(' ', ''))).toContain(code);
        expect(text.replaceAll(' ', '').split(code)).toHaveLength(2);
        expect(seen(text)).not.toMatch(/[^\P{C}\n]/u);
        expect(Object.values(parts).join('')).not.toMatch(/[<>"{}]/);
      },
    ),
    { numRuns: 3000 },
  );
});
