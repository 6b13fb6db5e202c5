/** Sentences one after the other, as the language sets them apart. */
export function sentences(each: readonly string[], language: string): string {
  return each.join(language === 'ja' ? '' : ' ');
}
