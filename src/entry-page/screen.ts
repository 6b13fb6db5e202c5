import type { PageWords } from './page-words.ts';
import type { State } from './state.ts';

/** Everything that is to be seen in a state, but the time. */
export type Screen =
  | {
      form: 'open';
      heading: string;
      text: string;
      problem: { text: string; isOfTheCode: boolean } | undefined;
      button: string;
      /** Whether the code is known to have letters, which a keyboard of digits does not offer. */
      needsLetters: boolean;
    }
  | { form: 'waiting'; heading: string; text: string; status: string; button: string }
  | { form: 'closed'; heading: string; text: string; way: 'again' | 'done' };

/** The screen of a state. */
export function screenOf(state: State, words: PageWords): Screen {
  const { heading, intro, confirm } = words;
  const open = {
    ...{ form: 'open' as const, heading, text: intro, button: confirm },
    ...{ problem: undefined, needsLetters: false },
  };
  switch (state.at) {
    case 'ready':
      return open;
    case 'sending':
      return { form: 'waiting', heading, text: intro, status: words.checking, button: confirm };
    case 'wrong':
      return { ...open, problem: { text: wrong(state.triesLeft, words), isOfTheCode: true } };
    case 'not_a_code': {
      const { shape } = state;
      const needsLetters = shape?.alphabet === 'letters_and_digits';
      const text = shape
        ? counted(words.notACode[shape.alphabet], shape.length, words)
        : words.noCode;
      return { ...open, problem: { text, isOfTheCode: true }, needsLetters };
    }
    case 'out_of_reach':
      return {
        ...open,
        problem: { text: words.noAnswer, isOfTheCode: false },
        button: words.tryAgain,
      };
    case 'verified':
      return { form: 'closed', heading: words.verified, text: '', way: 'done' };
    case 'ended':
      return { form: 'closed', ...words.ended, way: 'again' };
    case 'no_challenge':
      return { form: 'closed', ...words.noChallenge, way: 'again' };
  }
}

function wrong(triesLeft: number, words: PageWords): string {
  const form = new Intl.PluralRules(words.language).select(triesLeft);
  return counted(words.wrong[form] ?? words.wrong.other, triesLeft, words);
}

function counted(sentence: string, count: number, { language }: PageWords): string {
  return sentence.replace('{count}', new Intl.NumberFormat(language).format(count));
}
