/**
 * A cell of RFC 4180, always in quotes. What a spreadsheet could take for the beginning of a formula gets an
 * apostrophe before it, as OWASP's page on CSV injection has it: at the start, and behind what a spreadsheet that
 * splits by semicolons or tabs would take for the end of a cell.
 */
export function csvCell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** The text as a cell shows it. */
export function harmless(text: string): string {
  const marked = text.replace(BEFORE_A_SIGN, "'");
  return /^[\t\r\n]/.test(marked) ? `'${marked}` : marked;
}

/** Full-width signs begin formulas too, and blanks and quotes before them are passed over. */
const BEFORE_A_SIGN = /(?<=(?:^|[;|\t\r\n])[\s\p{C}"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
