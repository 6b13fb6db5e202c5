import type { WordTree } from '../contract/interface-words.ts';

const BEFORE_A_MARK_OR_IN_QUOTES = / (?=[:;?!»])|(?<=«) /gu;
const NO_BREAK = '\u00a0';

/** French puts a space before these marks and inside its quotation marks, at which no line may break. */
export function withFrenchSpaces(words: WordTree): WordTree {
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(BEFORE_A_MARK_OR_IN_QUOTES, NO_BREAK) : value,
  ) as WordTree;
}
