import { answerWords } from '../../../src/app/functions/words/answer-words.ts';
import { CONTACT_CARD } from '../../../src/app/cards/words/en/contact-card.ts';
import { DEAL_CARD } from '../../../src/app/cards/words/en/deal-card.ts';
import { fill } from '../../../src/app/cards/words/fill.ts';
import { INTERFACE_LANGUAGES } from '../../../src/interface-words/languages.ts';
import { textsOf } from '../../../tools/check-interface-words.ts';

test.each([
  ['nothing', undefined, 'parameters'],
  ['a list', [], 'parameters'],
  ['no surface', { language: 'de' }, 'surface'],
  ['a surface that is no name', { surface: { a: 1 }, language: 'de' }, 'surface'],
  ['no language', { surface: 'deal_card' }, 'language'],
  ['a number for a language', { surface: 'deal_card', language: 7 }, 'language'],
  ['a path for a language', { surface: 'deal_card', language: '../de' }, 'language'],
  ['more than a language', { surface: 'deal_card', language: 'de', x: 1 }, 'unknown field'],
])('who asks for words with %s is told which field is wrong', (_, parameters, field) => {
  expect(answerWords(parameters, undefined)).toEqual({
    ok: false,
    refusal: 'malformed_request',
    field,
  });
});

test.each([
  ['constructor', 'de', 'no_such_surface'],
  ['tea_card', 'de', 'no_such_surface'],
  ['deal_card', 'xx', 'no_such_language'],
  ['deal_card', 'constructor', 'no_such_language'],
  ['deal_card', 'en', 'no_such_language'],
])('of %s in %s there are no words: %s', (surface, language, refusal) => {
  expect(answerWords({ surface, language }, undefined)).toEqual({ ok: false, refusal });
});

test.each([
  ['pt-br', 'pt-BR'],
  ['pt_PT', 'pt-BR'],
  ['es-mx', 'es'],
  ['DE', 'de'],
])('HubSpot’s %s is served as %s', (tag, language) => {
  const request = { surface: 'contact_card', language: tag };
  expect(answerWords(request, undefined)).toMatchObject({ ok: true, language });
});

test('no line of French begins with a mark, nor ends inside a quotation mark', () => {
  for (const surface of ['contact_card', 'deal_card', 'settings', 'audit']) {
    const reply = answerWords({ surface, language: 'fr' }, undefined);
    const texts = [...textsOf(reply.ok ? reply.words : {}).values()].join('\n');
    expect(texts).toMatch(/\u00a0[:;?!»]/);
    expect(texts).not.toMatch(/ [:;?!»]|« /);
  }
});

test.each([
  ['contact_card', CONTACT_CARD],
  ['deal_card', DEAL_CARD],
])('every text of %s fills without a rest, in every language', (surface, english) => {
  for (const language of INTERFACE_LANGUAGES) {
    const reply = answerWords({ surface, language }, undefined);
    const words = reply.ok ? textsOf(reply.words) : new Map<string, string>();
    expect(words.size).toBeGreaterThanOrEqual(textsOf(english).size - 2);
    for (const text of words.values()) expect(fill(text, EVERYTHING)).not.toMatch(/[{}]|undefined/);
  }
});

/** A value for each place that there is. */
const EVERYTHING = Object.fromEntries(
  [...textsOf(CONTACT_CARD).values(), ...textsOf(DEAL_CARD).values()]
    .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
    .flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)])
    .concat('byAnother')
    .map((name) => [name, 'x']),
);
