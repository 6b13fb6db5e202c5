import type { WordsReply } from '../../contract/interface-words.ts';
import { logAnswer } from './desk/log.ts';
import { answerWords } from './words/answer-words.ts';

/** What HubSpot hands to a private function. Only `parameters` comes from the card or the page. */
interface FunctionContext {
  parameters?: unknown;
  propertiesToSend?: unknown;
}

/** The private function that gives the cards and pages their words in other languages than English. Asks HubSpot nothing. */
export function main({ parameters, propertiesToSend }: FunctionContext): Promise<WordsReply> {
  const started = performance.now();
  const reply = answerWords(parameters, propertiesToSend);
  const outcome = reply.ok ? `${reply.surface} ${reply.language}` : reply.refusal;
  logAnswer('otp_words', outcome, performance.now() - started);
  return Promise.resolve(reply);
}
