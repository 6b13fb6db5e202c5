import { fill } from './fill.ts';
import type { BothWords } from './en/both-cards.ts';

/** What a step that needs a reason says. */
export interface ReasonWords {
  label: string;
  hint: string;
  press: string;
  busy: string;
}

/** What the function takes for a reason, in characters without the blanks around them. */
const LEAST = 3;
const MOST = 300;

/** What a reason lacks; empty for one that will do. Counts as the function does. */
export function whatIsMissing(written: string, { reason }: BothWords): string {
  const { length } = [...written.trim()];
  if (length < LEAST) return fill(reason.tooShort, { least: LEAST });
  return length > MOST ? fill(reason.tooLong, { most: MOST, count: length }) : '';
}
