import { moneyIn } from '../../../../src/app/cards/approve-deal/copy/money.ts';

test.each([
  ['en-us', '84000', 'EUR', '84,000 EUR'],
  ['en-us', '84000.00', 'EUR', '84,000.00 EUR'],
  ['de_DE', '84000.505', 'USD', '84.000,505 USD'],
  ['en-us', '-0.10', 'GBP', '-0.10 GBP'],
  ['en-us', '12345678901234567890.12', 'JPY', '12,345,678,901,234,567,890.12 JPY'],
  [undefined, '5', 'CHF', '5 CHF'],
])(
  'in %s, %s %s reads %s, with every digit that HubSpot has',
  (locale, amount, currency, words) => {
    expect(moneyIn(locale)({ amount, currency })).toBe(words);
  },
);

test.each(['', '1e9', 'many', '1,000'])(
  'what is no plain decimal, such as %j, is shown as it stands',
  (amount) => {
    expect(moneyIn('en-us')({ amount, currency: 'EUR' })).toBe(`${amount} EUR`.trim());
  },
);
