/**
 * The words of another language, and the English ones where it has none: the function that serves them may be
 * of an older or a newer version than the page.
 */
export function overEnglish<Words>(english: Words, words: unknown): Words {
  if (typeof english === 'string') return (typeof words === 'string' ? words : english) as Words;
  const given = typeof words === 'object' && words !== null ? words : {};
  if (isPlural(english)) return (isPlural(given) ? given : english) as Words;
  const names = Object.entries(english as object);
  return Object.fromEntries(
    names.map(([name, text]) => [
      name,
      overEnglish(text, (given as Record<string, unknown>)[name]),
    ]),
  ) as Words;
}

function isPlural(words: unknown): boolean {
  return typeof (words as { other?: unknown }).other === 'string';
}
