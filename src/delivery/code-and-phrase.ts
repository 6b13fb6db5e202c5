/** Throws a TypeError for what is no code or no phrase: a message with it would mislead whoever gets it. */
export function mustBeCodeAndPhrase(code: string, phrase: string): void {
  if (!/^[0-9A-Z]{4,16}$/.test(code)) throw new TypeError('A code is 4 to 16 digits and capitals');
  if (!/^\p{L}{1,20} \p{L}{1,20}$/u.test(phrase)) throw new TypeError('A phrase is two words');
}
