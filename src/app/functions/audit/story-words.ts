/* What a story says where an entry cannot speak for itself. */

export const MISSING = 'An entry that was here is missing.';
export const SPOILT =
  'This entry was changed or put here by somebody else: what it says does not count.';
