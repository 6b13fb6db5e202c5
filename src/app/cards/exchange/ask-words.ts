import { hubspot } from '@hubspot/ui-extensions';
import type { Surface, WordsReply } from '../../../contract/interface-words.ts';
import { within } from './within.ts';

const LONGEST_WAIT = 20_000;

/** What the function says to a card that asks for its words, or null where it does not answer. */
export function askWords(surface: Surface, language: string): Promise<WordsReply | null> {
  return within(LONGEST_WAIT, () =>
    hubspot.serverless<WordsReply>('otp_words', { parameters: { surface, language } }),
  );
}
