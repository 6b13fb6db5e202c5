export type Values = Readonly<Record<string, string | number>>;

/** A text with what belongs in the place of each `{name}`. A name without a value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
