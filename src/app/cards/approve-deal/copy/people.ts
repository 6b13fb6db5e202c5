import type { Approver, GivenApproval } from '../../../../contract/approval.ts';
import { fill } from '../../words/fill.ts';
import { entererOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

/** A name, or what to call somebody of whom HubSpot tells none. */
export function called({ name, ownerId }: Approver, { unnamed }: DealWords): string {
  return name || fill(unnamed.approver, { id: ownerId });
}

export function givenBy(
  { approver, enteredBy, at }: GivenApproval,
  me: number,
  times: Times,
  words: DealWords,
): string {
  return fill(words.waiting.approved, {
    ...entererOf(enteredBy, me, words.people),
    approver: called(approver, words),
    ago: times.ago(at),
  });
}
