import { people } from '../../scenarios/people.ts';

/** Names the author of a property version as HubSpot's timeline does. */
export function whoDidIt(version: {
  sourceType?: string | undefined;
  sourceLabel?: string | undefined;
  updatedByUserId?: number | undefined;
}): string {
  const person = people.find((each) => each.userId === version.updatedByUserId);
  if (person) return `${person.firstName} ${person.lastName}`;
  if (version.sourceLabel) return version.sourceLabel;
  return version.sourceType === 'INTEGRATION' ? 'OTP Verification' : (version.sourceType ?? '');
}
