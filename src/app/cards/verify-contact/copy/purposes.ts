import type { PurposeView, Standing } from '../../../../contract/record-view.ts';
import { fill } from '../../words/fill.ts';
import type { ContactWords } from './words.ts';

/** The reason with what is going on for it, so that no rep overlooks an open code. */
export function reasonLabel(
  { purpose, pathway }: PurposeView,
  standing: Standing,
  { purposes, purposeNow }: ContactWords,
): string {
  const name = purposes[purpose];
  const byWhom = pathway === 'workflow' ? fill(purposeNow.byWorkflow, { purpose: name }) : name;
  return fill(noted(standing, purposeNow), { purpose: byWhom });
}

function noted(standing: Standing, words: ContactWords['purposeNow']): string {
  switch (standing.standing) {
    case 'open':
    case 'locked':
      return words[standing.standing];
    case 'verified':
      return 'byHand' in standing ? words.byHand : words.verified;
    default:
      return '{purpose}';
  }
}
