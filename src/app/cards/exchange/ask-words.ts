import { hubspot } from '@hubspot/ui-extensions';
import type { Surface, WordsReply, WordTree } from '../../../contract/interface-words.ts';
import { within } from './within.ts';

const LONGEST_WAIT = 20_000;

/** The words of a card in the user's language, or null where there are none or nobody answers. */
export async function askWords(surface: Surface, language: string): Promise<WordTree | null> {
  const parameters = { surface, language };
  const reply = await within(LONGEST_WAIT, () =>
    hubspot.serverless<WordsReply>('otp_words', { parameters }),
  );
  return reply?.ok ? reply.words : null;
}
