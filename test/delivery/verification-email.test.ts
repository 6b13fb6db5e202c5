import type { EnteredBy, Purpose } from '../../src/contract/vocabulary.ts';
import { EMAIL_PARTS } from '../../src/delivery/email-part.ts';
import { lifetimeText } from '../../src/delivery/lifetime-text.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { composeVerificationEmail } from '../../src/delivery/verification-email.ts';
import { EMAIL_WORDS } from '../../src/delivery/words-by-language.ts';
import { CALL, callEmail, FORM } from './support/a-letter.ts';

const PURPOSES: Purpose[] = [
  'caller_check',
  'sensitive_request',
  'regulated_request',
  'portal_access',
  'email_ownership',
  'deal_approval',
];
const ALL = MESSAGE_LANGUAGES.flatMap((language) =>
  PURPOSES.flatMap((purpose) =>
    (['staff', 'recipient'] as const).map((enteredBy): [MessageLanguage, Purpose, EnteredBy] => [
      language,
      purpose,
      enteredBy,
    ]),
  ),
);

/** How much of a line a text takes: the signs of East Asia are twice as wide. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
}

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

test('the rep is named with the brand as each language does it', () => {
  const asks = (language: MessageLanguage) =>
    callEmail({ language }).parts.otp_phrase_use.split(/[.。]/)[0];
  expect(MESSAGE_LANGUAGES.map(asks)).toEqual([
    'Dana Reyes von Northwind Bank wird Sie am Telefon nach diesem Code fragen',
    'Dana Reyes from Northwind Bank will ask you for this code on the phone',
    'Dana Reyes, de Northwind Bank, le pedirá este código por teléfono',
    'Dana Reyes (Northwind Bank) vous demandera ce code au téléphone',
    'Dana Reyes (Northwind Bank) Le chiederà questo codice al telefono',
    'Northwind BankのDana Reyesが、お電話でこのコードをお伺いします',
    'Dana Reyes van Northwind Bank zal u aan de telefoon om deze code vragen',
    'Dana Reyes, de Northwind Bank, pedirá este código a você por telefone',
  ]);
});

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

describe.each(ALL)('in %s, for %s, entered by %s,', (language, purpose, enteredBy) => {
  const email = callEmail({ language, purpose, enteredBy });
  const words = EMAIL_WORDS[language];

  test('the subject does not show the code', () => {
    expect(email.subject.replace(/[^0-9A-Z]/g, '')).not.toContain(CALL.code);
  });

  test('a lock screen shows neither the code nor the two words', () => {
    const shown = email.text.replace(/\s+/g, ' ');
    expect(columns(shown.slice(0, shown.indexOf('493')))).toBeGreaterThan(120);
    expect(shown.indexOf('amber')).toBeGreaterThan(shown.indexOf('493'));
  });

  test('the code stands in groups on a line of its own, once', () => {
    expect(email.text.split('\n').filter((line) => line === '493 027')).toHaveLength(1);
    expect(email.text.match(/493\s?027/g)).toHaveLength(1);
  });

  test('T40 the lifetime it names is the one it was given', () => {
    for (const minutes of [1, 5, 10, 59]) {
      const livesForMs = minutes * 60_000 + 59_999;
      const { parts } = callEmail({ language, purpose, enteredBy, livesForMs });
      const time = lifetimeText(minutes * 60_000, words);
      expect(parts.otp_lifetime).toBe(words.lifetime.replace('{time}', time));
    }
  });

  test('T30 it holds no link, image or address', () => {
    const whole = email.subject + email.text + email.html;
    expect(whole).not.toMatch(/https?:|www\.|href|src=|url\(|mailto|tel:|<a\b|<img|<link|@/i);
    expect(email.text).not.toMatch(/\w\.\p{L}{2}/u);
  });

  test('it calls the code neither identity proof nor authentication', () => {
    expect(email.parts.otp_proof).toBe(words.proof);
    expect(email.text).not.toMatch(/factor|faktor|2FA|aut(?:h)?enti|ident|認証/i);
  });

  test('text and HTML say the same', () => {
    const words = (html: string) =>
      html
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const body = email.html.slice(email.html.indexOf('<body'));
    expect(words(body)).toBe(words(email.text));
  });

  test('it says its language, and that the two words are English', () => {
    expect(email.html).toContain(`<html lang="${language}">`);
    expect(email.html).toMatch(/<p lang="en" [^>]*>amber harbor</);
  });

  test('no piece is empty or has an open place', () => {
    for (const name of EMAIL_PARTS) expect(email.parts[name]).toMatch(/^[^{}]*\S[^{}]*$/);
  });
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
