import type { ApprovalFacts } from './approval-facts.ts';
import type { EmailWords } from './email-words.ts';
import { fill } from './sentence.ts';
import { shownText } from './shown-text.ts';

/** What a line of a message holds at best (RFC 5322, section 2.1.1), in UTF-16 units. */
const LONGEST = 78;

/**
 * A subject that names the deal, as long as it is short, runs in one direction and holds nothing that
 * could be read as the code; nothing otherwise, and nothing without a deal's name or a brand that can
 * be shown.
 */
export function approvalSubject(
  { dealName }: ApprovalFacts,
  { approval: said }: EmailWords,
  { brand, code }: { brand: string | undefined; code: string },
): string | undefined {
  const deal = shownText(dealName, LONGEST);
  // Other than in its line of the message, isolates could show as boxes on a lock screen.
  if (brand === undefined || deal === '' || /\p{C}/u.test(deal)) return undefined;
  const subject = fill(said.subject, { deal, brand });
  return subject.length <= LONGEST && !symbols(subject).includes(code) ? subject : undefined;
}

/** All that could be part of a code, whatever stands between. */
function symbols(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}
