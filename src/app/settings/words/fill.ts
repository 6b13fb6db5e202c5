import type { Plural } from '../../../contract/interface-words.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A text with what belongs in the place of each `{name}`. A name without a value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The form that the language has for a count, with the count in it. */
export function counted(forms: Plural, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count });
}
