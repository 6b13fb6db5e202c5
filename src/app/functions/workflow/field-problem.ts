import type { FIELD_WORDS } from './outcome-words.ts';

/** A field of the action that its author has to put right, in words. */
export interface FieldProblem {
  field: keyof typeof FIELD_WORDS;
  words: string;
}
