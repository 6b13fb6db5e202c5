import type { Actor } from '../contract/vocabulary.ts';

/** Names an actor among all: a user by id, whatever is known of them. */
export function actorId(by: Actor): string {
  if ('userId' in by) return String(by.userId);
  return 'workflowId' in by ? `workflow:${by.workflowId}` : 'page';
}
