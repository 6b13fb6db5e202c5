/**
 * What somebody gave as a reason, as it is kept and shown in sentences of ours: one line without invisible
 * signs, and no double quotation marks, so that it can never end the quotation that it stands in.
 */
export function cleanReason(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/["“”„‟«»「」『』〝〞＂]/gu, '’')
    .trim();
}
