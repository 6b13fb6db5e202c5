import type { Actor } from '../../../contract/vocabulary.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

export function actorName(actor: Actor, { history }: Words): string {
  if ('userId' in actor) return actor.name;
  return 'workflowId' in actor
    ? fill(history.workflow, { id: actor.workflowId })
    : history.entryPage;
}

/** Who it was, and whether HubSpot vouched for it. */
export function vouchedName(actor: Actor, words: Words): string {
  const name = actorName(actor, words);
  const isStated = 'userId' in actor && actor.assurance === 'stated';
  return isStated ? fill(words.history.stated, { name }) : name;
}
