import { hubspot } from '@hubspot/ui-extensions';
import type { WordsReply, WordsRequest } from '../../../contract/interface-words.ts';
import { ENGLISH, type SettingsWords } from '../words/en/english.ts';
import { overEnglish } from '../words/over-english.ts';
import type { Words } from '../words/words.ts';
import { within } from './within.ts';

const LONGEST_WAIT = 20_000;

/** The page's words in the language that HubSpot names, or null: there are none, or they did not come. Never rejects. */
export async function wordsIn(locale: string): Promise<Words | null> {
  const parameters = { surface: 'settings', language: locale } satisfies WordsRequest;
  const reply = await within(LONGEST_WAIT, () =>
    hubspot.serverless<WordsReply | null>('otp_words', { parameters }),
  );
  if (reply?.ok !== true) return null;
  return { ...overEnglish<SettingsWords>(ENGLISH, reply.words), language: reply.language };
}
