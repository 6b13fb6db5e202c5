import fc from 'fast-check';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { shownMoney } from '../../src/delivery/shown-money.ts';

/** With a plain space for each of those at which no line breaks. */
const shown = (amount: string, currency: string, language: MessageLanguage = 'en') =>
  shownMoney({ amount, currency }, language).replace(/[\u00a0\u202f]/g, ' ');

test.each<[MessageLanguage, string]>([
  ['ar', '84,000.5 EUR'],
  ['bn', '84,000.5 EUR'],
  ['de', '84.000,5 EUR'],
  ['en', 'EUR 84,000.5'],
  ['es', '84.000,5 EUR'],
  ['fa', 'EUR 84,000.5'],
  ['fr', '84 000,5 EUR'],
  ['he', '84,000.5 EUR'],
  ['hi', 'EUR 84,000.5'],
  ['it', '84.000,5 EUR'],
  ['ja', 'EUR 84,000.5'],
  ['nl', 'EUR 84.000,5'],
  ['pt-BR', 'EUR 84.000,5'],
  ['pt-PT', '84 000,5 EUR'],
  ['ru', '84 000,5 EUR'],
  ['zh-Hant', 'EUR 84,000.5'],
])('%s writes an amount as it is written there: %s', (language, amount) => {
  expect(shown('84000.5', 'EUR', language)).toBe(amount);
});

test('no amount has an invisible sign or digits other than those of HubSpot', () => {
  for (const language of MESSAGE_LANGUAGES) {
    const amount = shown('-1234567890.5', 'USD', language);
    expect(amount).not.toMatch(/[^\P{C}]|[^\d\P{Nd}]/u);
    expect(amount).toMatch(/[-\u2212]/);
  }
});

test.each([
  ['84000', 'EUR', 'EUR 84,000'],
  ['84000.00', 'EUR', 'EUR 84,000.00'],
  ['0.1', 'JPY', 'JPY 0.1'],
  ['9007199254740993', 'USD', 'USD 9,007,199,254,740,993'],
  [
    '12345678901234567890.123456789012345678',
    'USD',
    'USD 12,345,678,901,234,567,890.123456789012345678',
  ],
  ['-1200.005', 'USD', '-USD 1,200.005'],
  ['84000', 'usd', 'USD 84,000'],
])('%s %s is %j', (amount, currency, expected) => {
  expect(shown(amount, currency)).toBe(expected);
});

test('a currency that nobody has heard of is shown by its code', () => {
  expect(shown('84000', 'QQQ')).toBe('QQQ 84,000');
});

test.each([
  ['84000', 'Euro', '84,000 Euro'],
  ['84000', '', '84,000'],
  ['84000', '<b>', '84,000 ‹b›'],
  ['8.4E4', 'EUR', '8.4E4 EUR'],
  ['about ten', 'EUR', 'about ten EUR'],
  ['NaN', 'EUR', 'NaN EUR'],
  ['', 'EUR', '– EUR'],
])(
  '%j %j, which is no amount of a currency, is shown as it stands',
  (amount, currency, expected) => {
    expect(shown(amount, currency)).toBe(expected);
  },
);

test('every digit of a decimal is shown, and no other', () => {
  const decimal = fc
    .tuple(fc.stringMatching(/^[1-9]\d{0,30}$/), fc.stringMatching(/^\d{0,25}$/))
    .map(([whole, part]) => (part === '' ? whole : `${whole}.${part}`));
  fc.assert(
    fc.property(
      decimal,
      fc.stringMatching(/^[A-Z]{3}$/),
      fc.constantFrom(...MESSAGE_LANGUAGES),
      (amount, currency, language) => {
        const money = shown(amount, currency, language);
        expect(money.replace(/\D/g, '')).toBe(amount.replace('.', ''));
        expect(money).toContain(currency);
      },
    ),
  );
});

test('whatever stands there, there is something short to show', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 4 })),
      fc.constantFrom(...MESSAGE_LANGUAGES),
      (amount, currency, language) => {
        expect(shownMoney({ amount, currency }, language)).toMatch(/^\S.{0,100}$/u);
      },
    ),
  );
});
