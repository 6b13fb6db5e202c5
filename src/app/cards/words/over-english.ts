/**
 * The words of another language, and the English ones where it has none: the function that serves them may be
 * of an older or a newer version than the card.
 */
export function overEnglish<Words>(english: Words, words: unknown): Words {
  if (typeof words !== typeof english || Array.isArray(words) !== Array.isArray(english))
    return english;
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words as Words;
  const given = words as Readonly<Record<string, unknown>>;
  const all = Object.entries(english as object).map(([name, text]) => [
    name,
    overEnglish<unknown>(text, given[name]),
  ]);
  // A language may have plural forms that English has not.
  return { ...given, ...Object.fromEntries(all) } as Words;
}
