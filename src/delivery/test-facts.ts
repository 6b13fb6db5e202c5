/** Looks like a code and a phrase, and is plainly none that anybody was ever sent. */
export const TEST_FACTS = {
  enteredBy: 'staff',
  code: '123456',
  phrase: 'test message',
  livesForMs: 5 * 60_000,
} as const;
