import type { Actor, UserActor } from '../../../contract/vocabulary.ts';
import { fill } from './fill.ts';
import type { BothWords } from './en/both-cards.ts';

type PeopleWords = BothWords['people'];

/** Somebody as a sentence may need them: who did it, and by whom it was done. */
export interface Person {
  who: string;
  by: string;
}

/** Who did it. */
export function personOf(actor: Actor, me: number, words: PeopleWords): Person {
  if ('workflowId' in actor) return words.workflow;
  if ('page' in actor) return words.page;
  if (actor.userId === me) return words.you;
  return actor.name ? filled(words.named, actor) : words.user;
}

/** Who entered a code, as far as anybody knows: a workflow checks what a form was filled with. */
export function entererOf(actor: Actor, me: number, words: PeopleWords): Person {
  return 'workflowId' in actor ? words.form : personOf(actor, me, words);
}

/** Two people who did it together. */
export function bothOf(one: UserActor, another: UserActor, me: number, words: PeopleWords): Person {
  const first = personOf(one, me, words);
  const second = personOf(another, me, words);
  return filled(words.both, {
    one: first.who,
    byOne: first.by,
    another: second.who,
    byAnother: second.by,
  });
}

function filled(words: Person, values: object): Person {
  return { who: fill(words.who, values), by: fill(words.by, values) };
}
