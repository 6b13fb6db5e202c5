import type { EntryReply } from '../contract/entry.ts';

/** What the server said, if that is a reply; a portal of a hotel, for one, says something else. */
export function readReply(said: unknown): EntryReply | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { result, triesLeft, length, alphabet, retryAfterMs, field } = said as Record<
    string,
    unknown
  >;
  switch (result) {
    case 'verified':
    case 'ended':
      return { result };
    case 'wrong_code':
      return isCount(triesLeft) ? { result, triesLeft } : undefined;
    case 'not_a_code':
      return isCount(length) && (alphabet === 'digits' || alphabet === 'letters_and_digits')
        ? { result, length, alphabet }
        : undefined;
    case 'busy':
      return typeof retryAfterMs === 'number' && retryAfterMs >= 0
        ? { result, retryAfterMs }
        : undefined;
    case 'malformed':
      return typeof field === 'string' ? { result, field } : undefined;
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
