/** What a step that needs a reason says. */
export interface ReasonWords {
  label: string;
  hint: string;
  press: string;
  busy: string;
}

/** What the function takes for a reason, in characters without the blanks around them. */
const SHORTEST = 3;
const LONGEST = 300;

/** What a reason lacks; empty for one that will do. Counts as the function does. */
export function whatIsMissing(reason: string): string {
  const { length } = [...reason.trim()];
  if (length < SHORTEST) return `Write at least ${SHORTEST} characters.`;
  return length > LONGEST ? `Shorten it to ${LONGEST} characters: it has ${length}.` : '';
}
