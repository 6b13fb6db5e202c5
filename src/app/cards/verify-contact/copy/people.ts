import type { Actor } from '../../../../contract/vocabulary.ts';

/** Who did it, in the middle of a sentence. */
export function nameOf(actor: Actor, me: number): string {
  if ('workflowId' in actor) return 'a workflow';
  if ('page' in actor) return 'the recipient, on a page';
  return actor.userId === me ? 'you' : actor.name || 'another user';
}

/** The same at the start of a sentence. */
export function nameFirst(actor: Actor, me: number): string {
  const name = nameOf(actor, me);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
