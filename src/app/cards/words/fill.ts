import type { Plural, TitleAndText } from '../../../contract/interface-words.ts';

/** What is filled in, by name: of all that is known, a text takes what it has a place for. */
export type Values = object;

/**
 * A text with what belongs in the place of each `{name}`, with a capital for each `{Name}`. A name without a
 * value stays as it is, and what is filled in is never read as a text with places.
 */
export function fill(text: string, values: Values): string {
  const known = values as Readonly<Record<string, string | number | undefined>>;
  return text.replace(/\{(\w)(\w*)\}/g, (place, start: string, rest: string) => {
    const value = String(known[start.toLowerCase() + rest] ?? place);
    return start === start.toLowerCase() ? value : capital(value);
  });
}

/** Both of what happened and what to do now. */
export function fillBoth([title, text]: TitleAndText, values: Values): TitleAndText {
  return [fill(title, values), fill(text, values)];
}

/** As at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The form that the language has for a count, with the count in it. */
export function counted(forms: Plural, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count });
}
