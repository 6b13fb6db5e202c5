import type { OpenCode } from '../../../contract/record-view.ts';
import type { CodeShape } from '../code-entry/code-shape.ts';
import { counted, fill } from './fill.ts';
import type { Times } from './times.ts';
import type { BothWords } from './en/both-cards.ts';

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

/** "6 digits" */
export function symbols({ length, alphabet }: CodeShape, words: BothWords): string {
  return fill(words.symbols[alphabet], { count: length });
}

export function sentTo(open: OpenCode, { sent }: BothWords): string {
  const { delivery } = open;
  if (typeof delivery === 'object') return fill(sent.perhaps, open);
  switch (delivery) {
    case 'sending':
    case 'handed_over':
    case 'delivered':
      return fill(sent[delivery], { to: fill(sent.to[open.channel], open) });
    case 'put_off':
    case 'unconfirmed':
    case 'refused':
      return fill(sent.perhaps, open);
  }
}

/** A sentence with how many tries are left. */
export function withTries(said: string, open: OpenCode, words: BothWords): string {
  return fill(said, { left: triesLeft(open, words) });
}

function triesLeft(open: OpenCode, { entry, language }: BothWords): string {
  return counted(entry.triesLeft, open.triesLeft, language);
}

/** "1 try", for the sentences about how a code ended. */
export function triesOf({ tries }: { tries: number }, { entry, language }: BothWords): string {
  return counted(entry.tries, tries, language);
}

export function whatIsLeft(open: OpenCode, times: Times, words: BothWords): string {
  return `${times.left(open.expiresAt)} · ${triesLeft(open, words)}`;
}

/** What a button says, with when it can be pressed while that lies ahead. */
export function laterLabel(
  label: string,
  from: number | null | undefined,
  times: Times,
  words: BothWords,
): string {
  return from && from > times.now ? fill(words.later, { label, when: times.when(from) }) : label;
}
