import { derivePhrase } from '../../src/otp/phrase.ts';
import { FIRST_WORDS, SECOND_WORDS } from '../../src/otp/phrase-words.ts';
import type { CodeContext } from '../../src/otp/code.ts';
import { testKeys } from '../support/verification-desk.ts';
import { chiSquareChance, evenness } from './support/chi-square.ts';

const [pepper] = testKeys().peppers;

const phraseOf = (challenge: string): string =>
  derivePhrase(pepper, {
    accountId: '20260923',
    challenge,
    record: { objectTypeId: '0-1', objectId: '101' },
    purpose: 'caller_check',
    pathway: 'card',
    channel: 'email',
    destination: 'd',
    boundFacts: {},
    expiresAt: 1,
    shape: { length: 6, alphabet: 'digits' },
  } satisfies CodeContext);

test('there are 128 first and 128 second words, all different, none in both lists', () => {
  expect(FIRST_WORDS).toHaveLength(128);
  expect(SECOND_WORDS).toHaveLength(128);
  expect(new Set([...FIRST_WORDS, ...SECOND_WORDS]).size).toBe(256);
});

test('every word is four to ten small letters', () => {
  const odd = [...FIRST_WORDS, ...SECOND_WORDS].filter((word) => !/^[a-z]{4,10}$/.test(word));
  expect(odd).toEqual([]);
});

test('a phrase is one word of each list, and the same challenge always has the same one', () => {
  const [first = '', second = '', ...more] = phraseOf('a challenge').split(' ');
  expect(FIRST_WORDS).toContain(first);
  expect(SECOND_WORDS).toContain(second);
  expect(more).toEqual([]);
  expect(phraseOf('a challenge')).toBe(`${first} ${second}`);
});

test('over many challenges, every word comes as often as chance wants it', () => {
  const counts = new Map([...FIRST_WORDS, ...SECOND_WORDS].map((word) => [word, 0]));
  for (let i = 0; i < 50_000; i += 1) {
    for (const word of phraseOf(`challenge ${i}`).split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  for (const list of [FIRST_WORDS, SECOND_WORDS]) {
    const { value, degrees } = evenness(list.map((word) => counts.get(word) ?? 0));
    expect(chiSquareChance(value, degrees)).toBeGreaterThan(1e-6);
  }
});
