import type { WordsReply } from '../../../contract/interface-words.ts';
import { wordsOf } from '../../../interface-words/words-of.ts';
import { readParameters, text, wrongField } from '../request/fields.ts';

const FIELDS = { surface: text(/^\w+$/, 32), language: text(/^[\w-]+$/, 64) };

/** Answers a card or a page that asks for its words. What is no such request is refused by the field that is wrong. */
export function answerWords(parameters: unknown, propertiesToSend: unknown): WordsReply {
  const read = readParameters(parameters, propertiesToSend);
  const wrong = read.ok ? wrongField(read.parameters, FIELDS) : read.field;
  if (!read.ok || wrong !== undefined) {
    return { ok: false, refusal: 'malformed_request', field: wrong ?? 'parameters' };
  }
  const { surface, language } = read.parameters;
  return wordsOf(String(surface), String(language));
}
