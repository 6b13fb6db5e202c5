/**
 * The version of the rules by which the state of a decision, and its chains of sends, follow from those before it.
 * Whoever changes what `advance`, `nextToDestination` or `nextByRep` make of the same past raises it: entries of
 * another version followed other rules, and no check accuses them of that.
 */
export const ENTRY_VERSION = 1;
