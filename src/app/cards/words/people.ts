import type { Actor, UserActor } from '../../../contract/vocabulary.ts';
import { fill, type Values } from './fill.ts';
import type { BothWords } from './words.ts';

type PeopleWords = BothWords['people'];

/** Somebody as a sentence may need them: who did it, and by whom it was done, with a capital at its start. */
export interface Person extends Values {
  who: string;
  by: string;
  Who: string;
  By: string;
}

/** Who did it. */
export function personOf(actor: Actor, me: number, words: PeopleWords): Person {
  if ('workflowId' in actor) return person(words.workflow);
  if ('page' in actor) return person(words.page);
  if (actor.userId === me) return person(words.you);
  return actor.name ? person(words.named, { name: actor.name }) : person(words.user);
}

/** Who entered a code, as far as anybody knows: a workflow checks what a form was filled with. */
export function entererOf(actor: Actor, me: number, words: PeopleWords): Person {
  return 'workflowId' in actor ? person(words.form) : personOf(actor, me, words);
}

export function bothOf(one: UserActor, another: UserActor, me: number, words: PeopleWords): Person {
  const [first, second] = [personOf(one, me, words), personOf(another, me, words)];
  return person(words.both, {
    one: first.who,
    byOne: first.by,
    another: second.who,
    byAnother: second.by,
  });
}

function person(words: PeopleWords['you'], values: Values = {}): Person {
  const who = fill(words.who, values);
  const by = fill(words.by, values);
  return { who, by, Who: first(who), By: first(by) };
}

/** As at the start of a sentence. */
export function first(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
