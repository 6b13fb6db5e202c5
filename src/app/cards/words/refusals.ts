import type { Talk } from '../exchange/talk.ts';
import { symbols } from './code-entry.ts';
import type { Values } from './fill.ts';
import type { Times } from './times.ts';
import type { BothWords } from './en/both-cards.ts';

/** What is filled into the words for a refusal, as far as that is the same on every card. */
export function refusalValues(refusal: Talk['refusal'], words: BothWords, times: Times): Values {
  return {
    ...refusal,
    ...('alphabet' in refusal && { symbols: symbols(refusal, words) }),
    ...('needs' in refusal && { role: words.roles[refusal.needs] }),
    ...('at' in refusal && { ago: times.ago(refusal.at) }),
    ...('until' in refusal && {
      when: times.when(refusal.until),
      until: times.until(refusal.until),
    }),
  };
}
