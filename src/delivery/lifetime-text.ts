import type { EmailWords } from './email-words.ts';

/**
 * How long a code lives, as people say it: `5 minutes`, `24 hours`, `1 hour and 30 minutes`. Rounded
 * down to whole minutes, so that the message never promises a moment more than there is; below one,
 * `less than a minute`. Milliseconds.
 */
export function lifetimeText(
  ms: number,
  words: Pick<EmailWords, 'language' | 'lessThanAMinute' | 'hoursAndMinutes'>,
): string {
  if (!Number.isFinite(ms)) throw new TypeError('A lifetime is a number of milliseconds');
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return words.lessThanAMinute;
  const { language, hoursAndMinutes: type } = words;
  const amounts = [
    { unit: 'hour', amount: Math.floor(minutes / 60) },
    { unit: 'minute', amount: minutes % 60 },
  ].flatMap(({ unit, amount }) =>
    amount === 0
      ? []
      : [
          new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
            amount,
          ),
        ],
  );
  return new Intl.ListFormat(language, { type }).format(amounts);
}
