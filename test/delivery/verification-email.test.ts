import type { EnteredBy, Purpose } from '../../src/contract/vocabulary.ts';
import { EMAIL_PARTS } from '../../src/delivery/email-part.ts';
import { lifetimeText } from '../../src/delivery/lifetime-text.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { composeVerificationEmail } from '../../src/delivery/verification-email.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';
import { CALL, callEmail, FORM } from './support/a-letter.ts';
import { columns } from './support/columns.ts';
import { links } from './support/hostile-text.ts';
import { seen } from './support/seen.ts';

const RIGHT_TO_LEFT: MessageLanguage[] = ['ar', 'fa', 'he', 'ur'];

const PURPOSES: Purpose[] = [
  'caller_check',
  'sensitive_request',
  'regulated_request',
  'portal_access',
  'email_ownership',
  'deal_approval',
];
const KINDS = PURPOSES.flatMap((purpose) =>
  (['staff', 'recipient'] as const).map((enteredBy): [Purpose, EnteredBy] => [purpose, enteredBy]),
);

test('the whole message of a call reads so', () => {
  expect(callEmail().text).toBe(`Hello Ana,

This code is for your phone call with Northwind Bank. It shows us that the person on the phone can read mail sent to this address.

Your code. Do not read it out yet: check the two words below first.

493 027

It works once, for 5 minutes after we sent it.

Dana Reyes from Northwind Bank will ask you for this code on the phone. Before you read it out, they must tell you these two words, with no help from you:

amber harbor

If they cannot tell you the two words, or if you did not expect this call, tell them nothing. Hang up and call us on a number you already know.

If you asked for nothing, ignore this message and nothing changes.

The code shows that you can read mail sent to this address. It does not prove who you are.
`);
});

test('the whole message of a request reads so in German', () => {
  expect(composeVerificationEmail({ ...FORM, language: 'de', recipientFirstName: 'Ana' }).text)
    .toBe(`Guten Tag Ana,

Ihr Code gehört zu einer Anfrage, Daten in Ihrem Konto bei Northwind Bank zu ändern, zu exportieren oder zu löschen. Sobald der Code bestätigt ist, wird die Anfrage weiter bearbeitet.

Ihr Code. Geben Sie ihn selbst ein:

493 027

Er lässt sich einmal verwenden, und zwar 10 Minuten lang ab dem Versand.

Wenn Sie dort, wo Sie den Code eingeben, zwei Wörter sehen, müssen es diese sein:

amber harbor

Niemand von Northwind Bank wird Sie jemals nach diesem Code fragen. Lesen Sie ihn niemandem vor und senden Sie ihn niemandem, ganz gleich, für wen sich jemand ausgibt.

Wenn Sie nichts veranlasst haben, ignorieren Sie diese Nachricht. Dann ändert sich nichts.

Der Code zeigt, dass Sie E-Mails lesen können, die an diese Adresse gesendet werden. Er beweist nicht, wer Sie sind.
`);
});

test.each<[MessageLanguage, string]>([
  ['de', 'Dana Reyes von Northwind Bank wird Sie am Telefon nach diesem Code fragen'],
  ['en', 'Dana Reyes from Northwind Bank will ask you for this code on the phone'],
  ['es', 'Dana Reyes, de Northwind Bank, le pedirá este código por teléfono'],
  ['fr', 'Dana Reyes (Northwind Bank) vous demandera ce code au téléphone'],
  ['it', 'Dana Reyes (Northwind Bank) Le chiederà questo codice al telefono'],
  ['ja', 'Northwind BankのDana Reyesが、お電話でこのコードをお伺いします'],
  ['nl', 'Dana Reyes van Northwind Bank zal u aan de telefoon om deze code vragen'],
  ['pt-BR', 'Dana Reyes, de Northwind Bank, pedirá este código a você por telefone'],
])('the rep is named with the brand as %s does it', (language, asks) => {
  expect(callEmail({ language }).parts.otp_phrase_use.split(/[.。]/)[0]).toBe(asks);
});

test.each(MESSAGE_LANGUAGES)(
  'in %s the rep and the brand are named before the code',
  (language) => {
    const { otp_phrase_use } = callEmail({ language }).parts;
    expect(otp_phrase_use).toContain('Dana Reyes');
    expect(otp_phrase_use).toContain('Northwind Bank');
  },
);

test('a code that staff enter comes with the check of who is calling', () => {
  const { text } = callEmail();
  expect(text).toContain('will ask you for this code on the phone');
  expect(text).not.toContain('will ever ask you');
});

test('a code that the recipient enters is asked for by nobody', () => {
  const { text } = composeVerificationEmail(FORM);
  expect(text).toContain('Nobody from Northwind Bank will ever ask you for this code.');
  expect(text).not.toContain('on the phone');
});

test('without a name of the rep, a staff member will ask', () => {
  expect(callEmail({ repName: '' }).text).toContain('Our staff member will ask you for this code');
});

test('without a name of the recipient, the greeting has none', () => {
  expect(composeVerificationEmail(FORM).parts.otp_greeting).toBe('Hello,');
});

test('a deal approval says what the code is bound to', () => {
  const { text } = composeVerificationEmail({ ...FORM, purpose: 'deal_approval' });
  expect(text).toContain('bound to the stage and the amount');
});

test('a brand that cannot be shown is our company', () => {
  expect(callEmail({ brand: '' }).subject).toBe('Your code for the call with our company');
});

describe.each(MESSAGE_LANGUAGES)('in %s, whatever the code is for,', (language) => {
  const emails = KINDS.map(([purpose, enteredBy]) => callEmail({ language, purpose, enteredBy }));
  const words = emailWords(language);

  test('the subject does not show the code', () => {
    for (const { subject } of emails)
      expect(subject.replace(/[^0-9A-Z]/g, '')).not.toContain(CALL.code);
  });

  test('a lock screen shows neither the code nor the two words', () => {
    for (const { text } of emails) {
      const shown = text.replace(/\s+/g, ' ');
      expect(columns(shown.slice(0, shown.indexOf('493')))).toBeGreaterThan(120);
      expect(shown.indexOf('amber')).toBeGreaterThan(shown.indexOf('493'));
    }
  });

  test('the code stands in groups on a line of its own, once', () => {
    for (const { text } of emails) {
      expect(
        seen(text)
          .split('\n')
          .filter((line) => line === '493 027'),
      ).toHaveLength(1);
      expect(text.match(/493\s?027/g)).toHaveLength(1);
    }
  });

  test('T40 the lifetime it names is the one it was given', () => {
    for (const minutes of [1, 5, 10, 59]) {
      const { parts } = callEmail({ language, livesForMs: minutes * 60_000 + 59_999 });
      const time = lifetimeText(minutes * 60_000, words);
      expect(parts.otp_lifetime).toBe(words.lifetime.replace('{time}', time));
    }
  });

  test('T30 it holds no link, image or address', () => {
    for (const { subject, text, html } of emails) {
      const whole = subject + text + html;
      expect(whole).not.toMatch(/https?:|www\.|href|src=|url\(|mailto|tel:|<a\b|<img|<link|@/i);
      expect(links(subject + text)).toEqual([]);
    }
  });

  test('it calls the code neither identity proof nor authentication', () => {
    for (const { parts, text } of emails) {
      expect(parts.otp_proof).toBe(words.proof);
      expect(text).not.toMatch(/factor|faktor|2FA|aut(?:h)?enti|ident|認証/i);
    }
  });

  test('text and HTML say the same', () => {
    const said = (html: string): string =>
      seen(html)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    for (const { html, text } of emails)
      expect(said(html.slice(html.indexOf('<body')))).toBe(said(text));
  });

  test('it says its language and its direction, and that the two words are English', () => {
    const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    for (const { html, parts } of emails) {
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(html).toContain(`<div dir="${direction}"`);
      expect(html).toContain('<span lang="en" dir="ltr">amber harbor</span>');
      expect(html).toContain('<span dir="ltr">493 027</span>');
      expect(parts.otp_direction).toBe(direction);
    }
  });

  test('no piece is empty or has an open place', () => {
    for (const { parts } of emails)
      for (const name of EMAIL_PARTS) expect(parts[name]).toMatch(/^[^{}]*\S[^{}]*$/);
  });
});

describe.each(RIGHT_TO_LEFT)('in %s, which runs from right to left,', (language) => {
  test('the groups of the code keep their order in the text as well', () => {
    expect(callEmail({ language }).text.split('\n')).toContain('\u2068493 027\u2069');
  });

  test('names of another script are kept together, but not in the subject', () => {
    const { subject, text } = callEmail({ language, brand: '3 Banks (EU)' });
    expect(text).toContain('\u20683 Banks (EU)\u2069');
    expect(text).toContain('\u2068Dana Reyes\u2069');
    expect(text.replaceAll('\u20683 Banks (EU)\u2069', '')).not.toContain('Banks');
    expect(subject).toContain('3 Banks (EU)');
    expect(subject).not.toMatch(/[\u2066-\u2069]/);
  });

  test('names of a script that runs the same way stand as they are', () => {
    const { text } = callEmail({ language, recipientFirstName: 'دانا', repName: 'דנה' });
    expect(text).toMatch(/(?<!\u2068)دانا/);
    expect(text).toMatch(/(?<!\u2068)דנה/);
  });
});

test('what is said from left to right has no isolates, whatever the names', () => {
  for (const language of MESSAGE_LANGUAGES.filter((tag) => !RIGHT_TO_LEFT.includes(tag)))
    expect(callEmail({ language, brand: '3 Banks (EU)' }).text).not.toMatch(/[\u2066-\u2069]/);
});

test('a brand with an ampersand is escaped in the page and plain in the subject', () => {
  const { subject, html, parts, text } = callEmail({ brand: 'Marks & Spencer' });
  expect(subject).toBe('Your code for the call with Marks & Spencer');
  expect(parts.otp_subject).toBe(subject);
  expect(parts.otp_intro).toContain('Marks &amp; Spencer');
  expect(html).not.toContain('Marks & ');
  expect(text).toContain('Marks & Spencer');
});

test.each([
  { code: '12' },
  { code: '12 34' },
  { code: '12<b>' },
  { phrase: 'amber' },
  { phrase: 'amber harbor www' },
  { phrase: '<b> harbor' },
  { livesForMs: Number.NaN },
])('%j is a mistake of the program, and the error does not repeat it', (wrong) => {
  const compose = () => callEmail(wrong);
  expect(compose).toThrow(TypeError);
  expect(compose).not.toThrow(String(Object.values(wrong)[0]));
});
