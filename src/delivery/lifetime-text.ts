import type { EmailWords } from './email-words.ts';
import { OUR_DIGITS } from './our-digits.ts';
import { fill } from './sentence.ts';

/**
 * How long a code lives, as people say it: `5 minutes`, `24 hours`, `1 hour and 30 minutes`. Rounded
 * down to whole minutes, so that the message never promises a moment more than there is; below one,
 * `less than a minute`. Milliseconds.
 */
export function lifetimeText(
  ms: number,
  words: Pick<EmailWords, 'language' | 'lessThanAMinute' | 'hoursAndMinutes' | 'units'>,
): string {
  if (!Number.isFinite(ms)) throw new TypeError('A lifetime is a number of milliseconds');
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return words.lessThanAMinute;
  const { language, hoursAndMinutes: type } = words;
  const amounts = (
    [
      ['hour', Math.floor(minutes / 60)],
      ['minute', minutes % 60],
    ] as const
  ).flatMap(([unit, amount]) => (amount === 0 ? [] : [amountText(amount, unit, words)]));
  return new Intl.ListFormat(language, { type }).format(amounts);
}

function amountText(
  amount: number,
  unit: 'hour' | 'minute',
  { language, units }: Pick<EmailWords, 'language' | 'units'>,
): string {
  if (units !== undefined) {
    return fill(units[unit][amount === 1 ? 'one' : 'other'], { amount: `${amount}` });
  }
  const style = { ...OUR_DIGITS, style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
