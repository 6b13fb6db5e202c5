import fc from 'fast-check';

const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '“',
    '”',
    '„',
    '«',
    '»',
    '「',
    '」',
    '{',
    '}',
    '{{',
    '%}',
    '\\',
    '=',
  ],
  ...['?', '\r', '\n', '\t', '\0', '\u0085', '\u2028', ' ', '\u00a0', '.', '/', ':', '://', '@'],
  ...['http', 'www.', 'ftp.', 'evil', '.com', 'mailto:', '192.168.0.1', 'ａ', '．', '。', '…', '⒈'],
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufe0f', '\ud800', '𝐰𝐰𝐰', '㏂', '№', '-'],
  ...['שלום', 'مرحبا', 'e\u0301', '\u0301\u0302\u0303\u0304', '👩‍👩‍👧', 'क्', '\u1100', '1', 'ſ', '㍿'],
];

/** What a stranger may have typed: any text, and texts made to be mistaken for something else. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

/** Everything in a text that some mail client makes a link of, also after normalising it. */
export function links(text: string): string[] {
  const link =
    /[\p{L}\p{M}\p{N}_-]\.[\p{L}\p{M}]|\b(?:www|ftp)\.[^\s\p{P}\p{Cf}]|:\/\/|\p{L}@|@\p{L}|mailto:[^\s\p{P}\p{Cf}]|(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}[1-9]?\d(?![\d.])|\\\\/giu;
  return [...text.matchAll(link), ...text.normalize('NFKC').matchAll(link)].map(([found]) => found);
}
