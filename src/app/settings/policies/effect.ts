import type { NumericSetting } from '../../../contract/settings-floor.ts';
import type { PurposeSettings } from '../../../contract/settings.ts';
import type { Formats } from '../frame/formats.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { chancePerCode, chancePerYear } from './chance.ts';

/** The chance of a blind guess, as words: at one code, and at one record in a year of trying. */
export function chanceWords(
  settings: PurposeSettings,
  { policies }: Words,
  { number }: Formats,
): { perCode: string; perYear: string } {
  // While a number is being typed it can be one with which nothing could be guessed, or none at all.
  const words = (chance: number): string =>
    chance > 0 ? fill(policies.oneIn, { times: number(1 / chance) }) : policies.noChance;
  return { perCode: words(chancePerCode(settings)), perYear: words(chancePerYear(settings)) };
}

/** What a field does to that chance, with the value that it has now, in sentences. */
export function effectOf(
  name: NumericSetting,
  settings: PurposeSettings,
  words: Words,
  formats: Formats,
): readonly string[] {
  const { policies } = words;
  const { perCode, perYear } = chanceWords(settings, words, formats);
  const code = fill(policies.perCodeIs, { chance: perCode });
  const year = fill(policies.perYearIs, { chance: perYear });
  switch (name) {
    case 'digits':
      return [code, year];
    case 'attempts':
      return [code];
    case 'wrongPerWeek':
      return [year];
    case 'minutes':
    case 'coolDownSeconds':
    case 'sendsPer10Minutes':
    case 'sendsPerDay':
    case 'countsForMinutes':
    case 'newForHours':
      return [policies.neutral];
  }
}
