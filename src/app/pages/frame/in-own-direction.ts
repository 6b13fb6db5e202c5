/** The scripts in use that run from right to left (Unicode, Scripts.txt). */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/**
 * A sentence in which the name of whoever did it keeps to itself: behind one that runs from right to left, a number
 * or a semicolon of ours would otherwise stand before it. `by`: as an entry says it, `Name (confirmed by HubSpot)`.
 */
export function inOwnDirection(sentence: string, by: string): string {
  const name = by.replace(/ \([^()]*\)$/, '');
  return RIGHT_TO_LEFT.test(name)
    ? sentence.replaceAll(name, () => `\u2068${name}\u2069`)
    : sentence;
}
