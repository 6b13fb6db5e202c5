const MARKS = String.raw`\p{M}{0,3}`;
const PERSON = new RegExp(String.raw`^(?:\p{L}${MARKS}|[ .\-’]){1,40}$`, 'u');
const NOT_IN_A_BRAND = /[^\p{L}\p{M}\p{N} &.,’+!()/-]+/gu;
const LOOKS_LIKE_A_LINK = /http|www|\.\p{L}{2,}\//iu;
/** A dot with two letters after it is what mail clients take for a domain. */
const DOMAIN = /\.\p{L}\p{M}*\p{L}/u;
/** Fillers, joiners, selectors: seen by a program, not by a reader. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A person's name from a record if it looks like one, and nothing otherwise: anybody can fill in a
 * form, and a name is what carries a phishing link into somebody else's mailbox (CVE-2025-51989).
 * Letters, marks, spaces, hyphens, apostrophes and the dots of initials, 1 to 40 characters.
 */
export function personName(raw: string | undefined): string | undefined {
  const name = tidy(raw ?? '');
  const isName =
    PERSON.test(name) &&
    /\p{L}/u.test(name) &&
    !DOMAIN.test(name) &&
    !INVISIBLE.test(name) &&
    !LOOKS_LIKE_A_LINK.test(name.normalize('NFKC'));
  return isName ? name : undefined;
}

/**
 * The sender's brand with everything taken out that could be markup, a template token or a line end;
 * nothing if then too little or too much is left, or a link. It comes from the account's own
 * set-up, so digits and signs that companies have in their names stay.
 */
export function brandName(raw: string): string | undefined {
  if (raw.length > 400) return undefined;
  const brand = tidy(tidy(raw).replace(NOT_IN_A_BRAND, ' '));
  const isBrand =
    /[\p{L}\p{N}]/u.test(brand) &&
    brand.length <= 80 &&
    !INVISIBLE.test(brand) &&
    !LOOKS_LIKE_A_LINK.test(brand.normalize('NFKC'));
  return isBrand ? brand : undefined;
}

/** Whether messages show this brand as it is, but for its spaces and apostrophes. */
export function isBrandName(raw: string): boolean {
  return brandName(raw) === tidy(raw);
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/['‘`´]/g, '’')
    .replaceAll('‐', '-')
    .trim();
}
