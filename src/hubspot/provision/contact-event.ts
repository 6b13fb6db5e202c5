import { CallFailed } from '../failure.ts';
import { CONTACT_EVENT } from '../schema.ts';
import { call, type Connection } from '../transport.ts';
import { ifThere, makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

const DEFINITIONS = '/events/custom/2026-09/event-definitions';
const WHAT = `Timeline event "${CONTACT_EVENT.label}" for contacts`;

/** Defines the timeline's event, where the account has custom events; the client has no call for it. */
export async function provisionContactEvent(
  connection: Connection,
  accountId: string,
): Promise<StepReport> {
  const name = `pe${accountId}_${CONTACT_EVENT.name}`;
  try {
    const there = await ifThere(() =>
      call(connection, { method: 'GET', path: `${DEFINITIONS}/${name}` }),
    );
    if (there !== undefined) return { what: WHAT, outcome: 'was_there' };
  } catch (error) {
    if (!(error instanceof CallFailed) || error.failure !== 'not_allowed') throw error;
    return withoutEvents();
  }
  const made = await makeMissing(WHAT, () =>
    call(connection, { method: 'POST', path: DEFINITIONS, body: JSON.stringify(definition()) }),
  );
  return made.outcome === 'not_allowed' ? withoutEvents() : made;
}

function withoutEvents(): StepReport {
  const note =
    'This account has no custom events (Enterprise), or the app may not define them. Results are written as notes instead.';
  return { what: WHAT, outcome: 'not_allowed', note };
}

function definition(): object {
  const { name, label, description, primaryObject, properties } = CONTACT_EVENT;
  return {
    name,
    label,
    description,
    primaryObject,
    includeDefaultProperties: false,
    propertyDefinitions: properties.map(([property, words]) => ({
      name: property,
      label: words,
      type: 'string',
    })),
  };
}
