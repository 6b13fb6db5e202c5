import type { MessageLanguage } from './message-language.ts';

export type TextDirection = 'ltr' | 'rtl';

const RIGHT_TO_LEFT: readonly MessageLanguage[] = ['ar', 'fa', 'he', 'ur'];

/** Letters of other scripts, and digits, which keep an order of their own among those that do not. */
const OTHER_ORDER = /(?![\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{N}]/u;

/** Which way the lines of a language run. */
export function textDirection(language: MessageLanguage): TextDirection {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/**
 * A name, amount or code so that it keeps its own order within a line of the direction, and leaves
 * the line's: without this, `493 027` among Hebrew words reads `027 493`. Between U+2068 and U+2069
 * where it needs it (UAX #9, section 2.7), and as it stands where it does not, or has them already.
 */
export function isolated(text: string, within: TextDirection): string {
  const isNeeded = within === 'rtl' && OTHER_ORDER.test(text) && !text.includes('\u2068');
  return isNeeded ? `\u2068${text}\u2069` : text;
}
