import { people } from '../../scenarios/people.ts';

/** What a timeline says for authors that are no people. */
const SOURCES: Readonly<Record<string, string>> = {
  AUTOMATION_PLATFORM: 'Workflow',
  FORM: 'Form submission',
  INTEGRATION: 'OTP Verification',
};

/** Names the author of a property version as HubSpot's timeline does. */
export function whoDidIt(version: {
  sourceType?: string | undefined;
  sourceLabel?: string | undefined;
  updatedByUserId?: number | undefined;
}): string {
  const { updatedByUserId: by } = version;
  const person = by === undefined ? undefined : people.find(({ userId }) => userId === by);
  if (person) return `${person.firstName} ${person.lastName}`;
  const { sourceType = '', sourceLabel = SOURCES[sourceType] ?? sourceType } = version;
  return sourceLabel;
}
