import type { Actor } from '../../../contract/vocabulary.ts';

/** Who did it, in the middle of a sentence. */
export function nameOf(actor: Actor, me: number): string {
  if ('workflowId' in actor) return 'a workflow';
  if ('page' in actor) return 'somebody on a page';
  return actor.userId === me ? 'you' : actor.name || 'another user';
}

/** Who entered a code, as far as anybody knows: a workflow checks what a form was filled with. */
export function entererOf(actor: Actor, me: number): string {
  return 'workflowId' in actor ? 'somebody in a form' : nameOf(actor, me);
}

/** A name at the start of a sentence. */
export function first(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
