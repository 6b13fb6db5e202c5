import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { OverrideRefusal } from '../../../../contract/override-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import { refusalValues } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import { fillBoth } from '../../words/fill.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

/** Why a step on a contact was not taken, and what to do now. */
export function refusalWords(
  refusal: Refusal | OverrideRefusal,
  words: ContactWords,
  times: Times,
): TitleAndText {
  const said = { ...words.commonRefusals, ...words.refusals };
  return fillBoth(said[refusal.refusal], refusalValues(refusal, words, times));
}
