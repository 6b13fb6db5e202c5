/**
 * A text as a reader sees it: without the pairs of isolates around what keeps its own order (UAX #9),
 * each within a line and none within another, and the joiners by which a word of ours is spelt.
 */
export function seen(text: string): string {
  return text
    .replace(/\u2068([^\u2068\u2069\n]*)\u2069/gu, '$1')
    .replace(/(?<=[\p{Script=Arabic}\p{M}])\u200c(?=\p{L})|(?<=\p{M})\u200d(?=\p{L})/gu, '');
}
