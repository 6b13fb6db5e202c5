import type { Approver, GivenApproval } from '../../../../contract/approval.ts';
import { entererOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';

/** A name, or what to call somebody of whom HubSpot tells none. */
export function called({ name, ownerId }: Approver): string {
  return name || `user ${ownerId}`;
}

export function givenBy(
  { approver, enteredBy, at }: GivenApproval,
  me: number,
  times: Times,
): string {
  return `${called(approver)} approved ${times.ago(at)}; the code was entered by ${entererOf(enteredBy, me)}.`;
}
