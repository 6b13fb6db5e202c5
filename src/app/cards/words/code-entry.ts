import type { OpenCode } from '../../../contract/record-view.ts';
import type { CodeShape } from '../code-entry/code-shape.ts';
import { counted, fill } from './fill.ts';
import type { Times } from './times.ts';
import type { BothWords } from './words.ts';

/** What a card says in its own words about entering a code. */
export interface EntryWords {
  label: string;
  hint: string;
  enter: string;
  alreadyTried: string;
  /** What to do after a wrong code. */
  wrongHint: string;
}

/** What a card says in its own words about sending a code again and ending it. */
export interface OpenWords {
  noResend: string;
  cancel: string;
  cancelling: string;
}

/** What a button says that may have to wait. */
interface LaterWords {
  now: string;
  later: string;
}

/** "6 digits" */
export function symbols({ length, alphabet }: CodeShape, words: BothWords): string {
  return fill(words.symbols[alphabet], { count: length });
}

export function sentTo({ channel, masked, delivery }: OpenCode, { sent }: BothWords): string {
  switch (delivery) {
    case 'sending':
    case 'handed_over':
      return fill(sent[delivery][channel], { masked });
    case 'unconfirmed':
    case 'refused':
      return fill(sent.perhaps, { masked });
  }
}

/** A sentence with how many tries are left. */
export function withTries(
  { triesLeft }: OpenCode,
  name: 'wrong' | 'lastWasWrong' | 'triesLeft',
  { entry, language }: BothWords,
): string {
  return counted(entry[name], triesLeft, language);
}

export function whatIsLeft(open: OpenCode, times: Times, words: BothWords): string {
  return `${times.left(open.expiresAt)} · ${withTries(open, 'triesLeft', words)}`;
}

export function laterLabel(
  { now, later }: LaterWords,
  from: number | null | undefined,
  times: Times,
): string {
  return from && from > times.now ? fill(later, { when: times.when(from) }) : now;
}
