/** What else must still be so when a code is entered, such as a deal's amount and since when. */
export type BoundFacts = Readonly<Record<string, string | number>>;

/** Whether they are the same facts, and not one more or less. */
export function areSameFacts(some: BoundFacts, others: BoundFacts): boolean {
  const names = new Set([...Object.keys(some), ...Object.keys(others)]);
  return [...names].every((name) => some[name] === others[name]);
}
