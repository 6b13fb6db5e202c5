import type { Money } from '../../../../contract/approval.ts';
import { knownLocale } from '../../words/locale.ts';

/** An amount as the user reads it. */
export type ShownMoney = (money: Money) => string;

/**
 * Amounts in the user's language, with every digit that HubSpot has and no other, and with the code of the
 * currency: a dollar sign is that of twenty countries. What is no plain decimal is shown as it stands.
 */
export function moneyIn(locale: string | undefined): ShownMoney {
  const language = knownLocale(locale);
  return ({ amount, currency }) => `${inDigits(amount, language)} ${currency}`.trim();
}

function inDigits(amount: string, language: string): string {
  if (!isDecimal(amount)) return amount;
  const decimals = (amount.split('.')[1] ?? '').length;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(language, digits).format(amount);
}

/** As a string, a number is formatted as it stands; as a `number` it would be rounded first. */
function isDecimal(text: string): text is `${number}` {
  return /^-?\d{1,30}(?:\.\d{1,20})?$/.test(text);
}
