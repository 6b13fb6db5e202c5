import { CallFailed } from '../failure.ts';
import type { RecordType } from '../record-type.ts';
import { EVENT_PROPERTIES, RECORD_EVENTS } from '../schema.ts';
import { call, type Connection } from '../transport.ts';
import { ifThere, makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

const DEFINITIONS = '/events/custom/2026-09/event-definitions';

/** Whether the timeline's event is defined. Where it is not allowed, the account has no custom events. */
export type RecordEventGap = 'there' | 'missing' | 'not_allowed';

/** Looks for the timeline's event; the client has no call for it. Changes nothing. Throws `CallFailed`. */
export async function recordEventGap(
  connection: Connection,
  accountId: string,
  type: RecordType,
): Promise<RecordEventGap> {
  const name = `pe${accountId}_${RECORD_EVENTS[type].name}`;
  try {
    const there = await ifThere(() =>
      call(connection, { method: 'GET', path: `${DEFINITIONS}/${name}` }),
    );
    return there === undefined ? 'missing' : 'there';
  } catch (error) {
    // A refused token (401) says nothing about custom events.
    if (error instanceof CallFailed && error.status === 403) return 'not_allowed';
    throw error;
  }
}

/** Defines the timeline's event, where the account has custom events; the client has no call for it. */
export async function provisionRecordEvent(
  connection: Connection,
  accountId: string,
  type: RecordType,
): Promise<StepReport> {
  const what = `Timeline event "${RECORD_EVENTS[type].label}" for ${type}`;
  const gap = await recordEventGap(connection, accountId, type);
  if (gap === 'there') return { what, outcome: 'was_there' };
  if (gap === 'not_allowed') return withoutEvents(what);
  const made = await makeMissing(what, () =>
    call(connection, {
      method: 'POST',
      path: DEFINITIONS,
      body: JSON.stringify(definition(type)),
    }),
  );
  return made.outcome === 'not_allowed' ? withoutEvents(what) : made;
}

function withoutEvents(what: string): StepReport {
  const note =
    'This account has no custom events (Enterprise), or the app may not define them. Results are written as notes instead.';
  return { what, outcome: 'not_allowed', note };
}

function definition(type: RecordType): object {
  return {
    ...RECORD_EVENTS[type],
    includeDefaultProperties: false,
    propertyDefinitions: EVENT_PROPERTIES.map(([property, words]) => ({
      name: property,
      label: words,
      type: 'string',
    })),
  };
}
