import { EMAIL_PARTS } from '../../src/delivery/email-part.ts';
import { MESSAGE_LANGUAGES } from '../../src/delivery/message-language.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';
import { CALL, callEmail } from './support/a-letter.ts';
import { approvalEmail, RENEWAL } from './support/an-approval.ts';
import { columns } from './support/columns.ts';
import { seen } from './support/seen.ts';

/** With a plain space for each of those at which no line breaks. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const lines = (...args: Parameters<typeof approvalEmail>) =>
  plain(approvalEmail(...args).parts.otp_intro).split('\n');

test('the whole message to an approver reads so', () => {
  const { subject, text } = approvalEmail();
  expect(subject).toBe('Approve: Acme renewal – Northwind Bank');
  expect(plain(text)).toBe(`Hello Ana,

Dana Reyes asks you to approve a new stage of a deal at Northwind Bank.
Deal: “Acme renewal”.
Amount: EUR 84,000.
Stage: “Negotiation” → “Closed won”, in the pipeline “Sales”.
Reason: “They sign today at this price”.
If the amount, the currency, the stage or the pipeline changes, the code stops working.

Your approval code. Check every line above before you use it:

493 027

It works once, for 5 minutes after we sent it.

The card of the deal in HubSpot must show the same two words:

amber harbor

If it shows other words, do not use the code. To approve, enter the code yourself in the card of the deal in HubSpot. If you agree with every line above, you can give it to Dana Reyes instead, and to nobody else.

To say no, press “Reject” in the card, or ignore this message: nothing is approved then.

The code shows that you can read mail sent to this address. It does not prove who you are.
`);
});

test('the second approver reads so in German what is asked of them alone', () => {
  const { subject, text } = approvalEmail(
    { amount: '84000.50', approverEnters: true, which: { number: 2, of: 2 } },
    { language: 'de' },
  );
  expect(subject).toBe('Freigabe: Acme renewal – Northwind Bank');
  expect(plain(text)).toBe(`Guten Tag Ana,

Ihre Freigabe ist gefragt: Dana Reyes bittet Sie, eine neue Phase eines Deals bei Northwind Bank freizugeben.
Name des Deals: „Acme renewal“.
Betrag: 84.000,50 EUR.
Phase: „Negotiation“ → „Closed won“, in der Pipeline „Sales“.
Begründung: „They sign today at this price“.
Zwei Freigaben sind nötig: Dies ist Freigabe 2 von 2.
Ändert sich der Betrag, die Währung, die Phase oder die Pipeline, wird der Code ungültig.

Ihr Freigabecode. Prüfen Sie jede Zeile weiter oben, bevor Sie ihn verwenden:

493 027

Er lässt sich einmal verwenden, und zwar 5 Minuten lang ab dem Versand.

Auf der Karte des Deals in HubSpot müssen dieselben zwei englischen Wörter stehen:

amber harbor

Wenn dort andere Wörter stehen, verwenden Sie den Code nicht. Um freizugeben, geben Sie ihn selbst auf der Karte des Deals in HubSpot ein. Er ist nur für Sie bestimmt: Geben Sie ihn an niemanden weiter, ganz gleich, für wen sich jemand ausgibt.

Um abzulehnen, klicken Sie auf der Karte auf „Reject“ oder ignorieren Sie diese Nachricht. Dann wird nichts freigegeben.

Der Code zeigt, dass Sie E-Mails lesen können, die an diese Adresse gesendet werden. Er beweist nicht, wer Sie sind.
`);
});

test('where a workflow asks, it says so and gives no reason', () => {
  const told = lines({ requester: undefined, reason: '' });
  expect(told[0]).toBe('A workflow asks you to approve a new stage of a deal at Northwind Bank.');
  expect(told).not.toContainEqual(expect.stringMatching(/^Reason/));
});

test('where a workflow asks, the code can go to a colleague who works on the deal', () => {
  const { otp_check } = approvalEmail({ requester: undefined }).parts;
  expect(otp_check).toContain('give it to a colleague who works on this deal instead');
});

test('a requester whose name does not look like one is a colleague', () => {
  const { text, parts } = approvalEmail({ requester: 'Call +1 900 evil.example' });
  expect(parts.otp_intro).toMatch(/^A colleague asks you/);
  expect(text).not.toContain('evil');
});

test('a name that ends with a dot is not run into the next word, as an address would be', () => {
  const { text } = approvalEmail({ requester: 'Dana R.' }, { language: 'ja' });
  expect(text).toContain('Dana R. さんから');
  expect(text).not.toMatch(/R\.\p{L}/u);
});

test('a code that only the approver may enter is to be given to nobody', () => {
  const { text } = approvalEmail({ approverEnters: true });
  expect(text).toContain('It is for you alone: never give it to anyone');
  expect(text).not.toContain('you can give it');
});

test('who enters codes elsewhere changes nothing in what an approver is told', () => {
  expect(approvalEmail({}, { enteredBy: 'recipient' })).toEqual(
    approvalEmail({}, { enteredBy: 'staff' }),
  );
});

test('which approval it is stands there only where two are needed', () => {
  expect(lines().join()).not.toMatch(/[Aa]pprovals? (?:are|1|2)/);
  expect(lines({ which: { number: 1, of: 2 } })).toContain(
    'Two approvals are needed: this is approval 1 of 2.',
  );
});

test('a name that nobody can see is no name', () => {
  const told = lines({ dealName: '\u200b', from: '', reason: ' \u3164' });
  expect(told).toContain('Deal: without a name.');
  expect(told).toContain('Stage: without a name → “Closed won”, in the pipeline “Sales”.');
  expect(told.join()).not.toContain('Reason');
});

test('a reason as long as the card takes is shown whole', () => {
  const reason = 'We need this. '.repeat(22).slice(0, 300);
  expect(lines({ reason })).toContain(`Reason: “${reason.trim()}”.`);
});

test('a quotation inside a reason cannot end it', () => {
  expect(lines({ reason: 'ok”. Approved by Legal. “' })).toContain(
    'Reason: “ok’. Approved by Legal. ’”.',
  );
});

test('a label that runs from right to left leaves the order of from and to', () => {
  expect(lines({ from: 'משא ומתן' })).toContain(
    'Stage: “\u2068משא ומתן\u2069” → “Closed won”, in the pipeline “Sales”.',
  );
});

test.each([
  ['is long', { dealName: 'x'.repeat(60) }, {}],
  ['has none', { dealName: '' }, {}],
  ['runs from right to left', { dealName: 'חידוש' }, {}],
  ['holds what could be read as the code', { dealName: 'Order 493-027' }, {}],
  ['holds it in other digits', { dealName: 'Order ４９３０２７' }, {}],
])('a deal whose name %s is not named in the subject', (_why, changes, facts) => {
  expect(approvalEmail(changes, facts).subject).toBe(
    'Your code to approve a deal at Northwind Bank',
  );
});

test('without a brand that can be shown, the subject is the one of every approval', () => {
  expect(approvalEmail({}, { brand: '' }).subject).toBe(
    'Your code to approve a deal at our company',
  );
});

test('an approval without its facts reads as before', () => {
  expect(callEmail({ purpose: 'deal_approval' }).parts.otp_intro).toBe(
    emailWords('en').intro.deal_approval.replace('{brand}', 'Northwind Bank'),
  );
});

test('facts of an approval in a code for something else are a mistake of the program', () => {
  expect(() => callEmail({ approval: RENEWAL })).toThrow(TypeError);
});

/** From, then to, in the direction of reading, in which the arrow points. */
const STAGES: Record<string, RegExp> = {
  ltr: /Negotiation.* → .*Closed won.*/,
  rtl: /Negotiation.* ← .*Closed won.*/,
};

describe.each(MESSAGE_LANGUAGES)('in %s', (language) => {
  const email = approvalEmail({ which: { number: 1, of: 2 } }, { language });

  test('every fact of the deal and its request is in a line of its own', () => {
    const told = lines({ which: { number: 1, of: 2 } }, { language });
    const facts = ['Dana Reyes', 'Acme renewal', 'EUR', 'Negotiation', 'They sign today'];
    expect(facts.map((fact) => told.filter((line) => line.includes(fact)).length)).toEqual(
      facts.map(() => 1),
    );
    expect(told.filter((line) => STAGES[email.parts.otp_direction]?.test(line))).toHaveLength(1);
    expect(told).toHaveLength(7);
  });

  test('the lines read as sentences where a line end counts as a space', () => {
    // Thai ends a sentence with nothing.
    const end = language === 'th' ? /[\p{L}\p{M}\p{N}”]$/u : /[.。।۔։]$/;
    for (const line of lines({}, { language })) expect(line).toMatch(end);
  });

  test('the subject names the deal and the brand', () => {
    expect(email.subject).toMatch(/Acme renewal.*Northwind Bank$/);
  });

  test('a lock screen shows neither the code nor the two words', () => {
    const shown = email.text.replace(/\s+/g, ' ');
    expect(columns(shown.slice(0, shown.indexOf('493')))).toBeGreaterThan(120);
    expect(shown.indexOf('amber')).toBeGreaterThan(shown.indexOf('493'));
    expect(email.subject.replace(/[^0-9A-Z]/g, '')).not.toContain(CALL.code);
  });

  test('the code stands in groups on a line of its own, once', () => {
    expect(
      seen(email.text)
        .split('\n')
        .filter((line) => line === '493 027'),
    ).toHaveLength(1);
    expect(email.text.match(/493\s?027/g)).toHaveLength(1);
  });

  test('it holds no link, image or address', () => {
    const whole = email.subject + email.text + email.html;
    expect(whole).not.toMatch(/https?:|www\.|href|src=|url\(|mailto|tel:|<a\b|<img|<link|@/i);
  });

  test('it calls the code neither identity proof nor authentication', () => {
    expect(email.parts.otp_proof).toBe(emailWords(language).proof);
    expect(email.text).not.toMatch(/factor|faktor|2FA|aut(?:h)?enti|ident|認証/i);
  });

  test('no piece is empty or has an open place', () => {
    for (const name of EMAIL_PARTS) expect(email.parts[name]).toMatch(/^[^{}]*\S[^{}]*$/);
  });

  test('the page keeps the lines apart', () => {
    const [, intro] = /white-space:pre-line">([^<]*)</.exec(email.html) ?? [];
    expect(intro).toBe(email.parts.otp_intro);
    expect(intro?.split('\n')).toHaveLength(7);
  });
});
