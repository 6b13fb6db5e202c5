const SPACES = /[\s\p{Cc}\p{Z}\u2800]+/gu;
/** Text directions, joiners, fillers, halves of signs: seen by a program, not by a reader. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks that would reach onto the sign before the text, or into the lines above and below. */
const STRAY_MARKS = /^[\p{M} ]+|(?<=\p{M}{3})\p{M}+/gu;
/** Some languages put no space between a label's colon and what follows it. */
const LEADING_SLASHES = /^[/／](?=[/／])/;
/** The blocks of scripts that run from right to left (Unicode, DerivedBidiClass.txt: R and AL). */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d)`;
const LINK_WHEN_NORMALISED = /\.[\p{L}\p{M}]|[a-z\d]。[a-z\d]|www|ftp|@|:\//iu;

/** Signs with a meaning to HTML, to HubL, to mail headers or to the quotation around a text. */
const SIGNS: readonly [sign: RegExp, shown: string][] = [
  [/</g, '‹'],
  [/>/g, '›'],
  [/&/g, '＆'],
  [/\{/g, '('],
  [/\}/g, ')'],
  [/\\/g, '/'],
  [/["“”„‟«»″‶〝〞〟＂❝❞'‘‛‚`´]/g, '’'],
  [/[「｢]/g, '『'],
  [/[」｣]/g, '』'],
  // What follows would be an encoded word of a subject (RFC 2047).
  [/=(?=\?)/g, '= '],
];

/** Where a mail client would find the inside of an address, and the spaces that keep it from that. */
const BREAKS: readonly [inside: RegExp, shown: string][] = [
  [/@/g, ' @ '],
  [/(?<=\p{L}):(?=\S)|:(?=\/)/gu, ': '],
  [/(?<=\S)\.(?=[^\s\p{Nd}\p{P}])|(?<=www|ftp)\.(?=\S)/giu, '. '],
  [/(?<=[a-z\d])。(?=[a-z\d])/gi, '。 '],
  [new RegExp(String.raw`(${OCTET})\.(${OCTET})\.(${OCTET})\.(?=\d)`, 'g'), '$1. $2. $3. '],
];

/**
 * What somebody typed, as part of one line of a message that people trust: readable, and nothing but
 * text. No control, no line end, nothing invisible; no markup, template sign or double quotation mark,
 * so that it reads the same whether or not it is escaped, and cannot end the quotation that it stands
 * in; no address that a mail client would turn into a link. At most `longest` UTF-16 units: what is
 * longer ends between two graphemes, with an ellipsis. Empty if nothing is left.
 *
 * A text with letters that run from right to left comes between U+2068 and U+2069, two units more, so
 * that what stands next to it keeps its order (UAX #9, section 2.7). Others do without, since a mail
 * client that does not know the two draws boxes.
 */
export function shownText(raw: string, longest: number): string {
  let text = raw.replace(SPACES, ' ').replace(INVISIBLE, '').normalize('NFC');
  for (const [sign, shown] of SIGNS) text = text.replace(sign, shown);
  text = plainLinks(text).normalize('NFC');
  for (const [inside, shown] of BREAKS) text = text.replace(inside, shown);
  text = text.replace(/ +/g, ' ').replace(STRAY_MARKS, '').replace(LEADING_SLASHES, '/ ');
  text = cut(text.trimEnd(), longest);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Words that could be read as links once they are normalised, with plain letters and dots. */
function plainLinks(text: string): string {
  return text.replace(/\S+/g, (word) =>
    LINK_WHEN_NORMALISED.test(word.normalize('NFKC'))
      ? word.replace(/\P{ASCII}/gu, (sign) => {
          const plain = sign.normalize('NFKC');
          return /^(?:[a-z.:/@]+|\d+\.)$/i.test(plain) ? plain : sign;
        })
      : word,
  );
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let start = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (start.length + segment.length >= longest) break;
    start += segment;
  }
  return `${start.trimEnd()}…`;
}
