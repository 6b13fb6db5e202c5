import type { InLanguage } from '../../../contract/interface-words.ts';
import type { BOTH_CARDS } from './en/both-cards.ts';
import { fill, type Values } from './fill.ts';

/** What every card says, in whatever language. */
export type BothWords = InLanguage<typeof BOTH_CARDS>;

/** What happened, and what to do now. */
export interface Words {
  title: string;
  text: string;
}

export function fillWords({ title, text }: Readonly<Words>, values: Values): Words {
  return { title: fill(title, values), text: fill(text, values) };
}

export function inOneLine({ title, text }: Words): string {
  return `${title}. ${text}`;
}
