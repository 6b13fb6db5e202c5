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
  return text.replace(FORMULA, (_, before: string, start: string) => `${before}'${start}`);
}

/** Full-width signs are formulas too, and blanks before them are passed over. */
const FORMULA = /(^|[;|\t\r\n])([\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/gu;
