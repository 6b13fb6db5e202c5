import type { OverrideRefusal } from '../../../../contract/override-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import { refusalValues } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import type { ContactWords } from './words.ts';

/** Why a step on a contact was not taken, and what to do now. */
export function refusalWords(
  refusal: Refusal | OverrideRefusal,
  words: ContactWords,
  times: Times,
): Words {
  const said = { ...words.commonRefusals, ...words.refusals };
  return fillWords(said[refusal.refusal], refusalValues(refusal, words, times));
}
