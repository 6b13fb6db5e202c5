import fc from 'fast-check';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { callEmail } from './support/a-letter.ts';

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
const NASTY = MESSAGE_LANGUAGES.flatMap((language) =>
  NASTY_TEXTS.map((text): [MessageLanguage, string] => [language, text]),
);

describe.each(NASTY)('T29 in %s with %j as the name of the recipient,', (language, name) => {
  test('the message is the one without a name', () => {
    const email = callEmail({ language, recipientFirstName: name, repName: '' });
    expect(email).toEqual(clean(language));
  });
});

describe.each(NASTY)('T29 in %s with %j as the name of the rep,', (language, repName) => {
  test('the message is the one without a name', () => {
    const email = callEmail({ language, recipientFirstName: '', repName });
    expect(email).toEqual(clean(language));
  });
});

describe.each(NASTY)('T29 in %s with %j as the brand,', (language, brand) => {
  const email = callEmail({ language, recipientFirstName: '', repName: '', brand });

  test('no markup is added', () => {
    expect(email.html.match(/</g)).toHaveLength(TAGS ?? 0);
  });

  test('the subject stays one short line of visible text', () => {
    expect(email.subject).toMatch(/^[^\p{C}\p{Zl}\p{Zp}<>{}]{1,120}$/u);
  });

  test('no link and no template token is added', () => {
    expect(email.html + email.text).not.toMatch(/http|www|@|[{}]|:\/\//i);
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
        expect(subject).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,150}$/u);
        expect(subject.replace(/\D/g, '')).not.toContain(code);
        expect(text.split('\n').map((line) => line.replaceAll(' ', ''))).toContain(code);
        expect(text.replaceAll(' ', '').split(code)).toHaveLength(2);
        expect(text).not.toMatch(/[^\P{C}\n]/u);
        expect(Object.values(parts).join('')).not.toMatch(/[<>"{}]/);
      },
    ),
    { numRuns: 3000 },
  );
});
