import type { PurposeView, Standing } from '../../../../contract/record-view.ts';
import { fill } from '../../words/fill.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

/** The reason with what is going on for it, so that no rep overlooks an open code. */
export function reasonLabel(
  { purpose, pathway }: PurposeView,
  standing: Standing,
  { purposes, purposeNow }: ContactWords,
): string {
  const name = purposes[purpose];
  const byWhom = pathway === 'workflow' ? fill(purposeNow.byWorkflow, { purpose: name }) : name;
  const notes: Partial<Record<Standing['standing'], string>> = purposeNow;
  const note = 'byHand' in standing ? purposeNow.byHand : notes[standing.standing];
  return fill(note ?? '{purpose}', { purpose: byWhom });
}
