/** A sentence with `{named}` places. `Names` are those it may have. */
export type Sentence<Names extends string = never> = string & { readonly names?: Names };

/**
 * The sentence with its places filled, in one pass: a value that looks like a place stays as it is.
 * Throws a TypeError for a place that has no value.
 */
export function fill<Names extends string>(
  sentence: Sentence<Names>,
  values: Readonly<Record<Names, string>>,
): string {
  const known = new Map<string, string>(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new TypeError(`No value for {${name}} in a sentence`);
    return value;
  });
}
