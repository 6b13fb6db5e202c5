import type { Money } from '../contract/approval.ts';
import type { MessageLanguage } from './message-language.ts';
import { OUR_DIGITS } from './our-digits.ts';
import { shownText } from './shown-text.ts';

/** Invisible, and in the way of isolates, which keep an amount together better. */
const MARKS_OF_DIRECTION = /[\u061c\u200e\u200f]/g;

/**
 * An amount as people write it, with every digit that HubSpot has and no other: `EUR 84,000`,
 * `84.000,505 EUR`. With the code of the currency, not its sign, because many currencies share the
 * dollar's. What is no plain decimal of up to 60 characters is shown as it stands, and so is a
 * currency whose code is none (ISO 4217).
 */
export function shownMoney({ amount, currency }: Money, language: MessageLanguage): string {
  const isCode = /^[A-Z]{3}$/i.test(currency);
  const unit = isCode ? ({ style: 'currency', currency, currencyDisplay: 'code' } as const) : {};
  if (isDecimal(amount)) {
    const decimals = amount.split('.')[1]?.length ?? 0;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const number = new Intl.NumberFormat(language, { ...OUR_DIGITS, ...unit, ...digits })
      .format(amount)
      .replace(MARKS_OF_DIRECTION, '');
    return isCode ? number : withUnit(number, currency);
  }
  return withUnit(shownText(amount, 60) || '–', currency);
}

function withUnit(number: string, currency: string): string {
  return `${number} ${shownText(currency, 12)}`.trimEnd();
}

/** A string is formatted as it stands; a `number` would have been rounded before. */
function isDecimal(text: string): text is `${number}` {
  return text.length <= 60 && /^-?\d+(?:\.\d+)?$/.test(text);
}
