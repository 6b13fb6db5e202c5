import type { CheckFact, FactName } from '../../contract/set-up.ts';
import { entryObjectGap, type EntryObjectGap } from '../provision/entry-object.ts';
import { recordEventGap, type RecordEventGap } from '../provision/record-event.ts';
import { recordPropertiesGap, type RecordPropertiesGap } from '../provision/record-properties.ts';
import type { RecordType } from '../record-type.ts';
import { RECORD_EVENTS, RECORD_GROUP, type PropertyDefinition } from '../schema.ts';
import type { Connection } from '../transport.ts';
import { fact, ok, type Standing } from './line.ts';

/** Whether the ledger's object is there with all its properties. Throws `CallFailed`. */
export async function checkEntryObject(connection: Connection): Promise<Standing> {
  return entryObjectStanding(await entryObjectGap(connection));
}

/** Whether records of a type have all properties of ours. Throws `CallFailed`. */
export async function checkRecordProperties(
  connection: Connection,
  type: RecordType,
): Promise<Standing> {
  return recordPropertiesStanding(await recordPropertiesGap(connection, type));
}

/** Whether the timeline's event of a type is defined. Throws `CallFailed`. */
export async function checkRecordEvent(
  connection: Connection,
  accountId: string,
  type: RecordType,
): Promise<Standing> {
  return recordEventStanding(await recordEventGap(connection, accountId, type), type);
}

function entryObjectStanding(gap: EntryObjectGap): Standing {
  if (gap.object === 'missing') {
    return { state: 'missing', fix: 'app', facts: [fact('lacks_object')] };
  }
  const byHand = [...named('not_unique', gap.notUnique), ...named('other_type', gap.otherType)];
  return gapStanding(named('lacks_property', gap.lacks), byHand);
}

function recordPropertiesStanding(gap: RecordPropertiesGap): Standing {
  const group = gap.hasGroup ? [] : [fact('lacks_group', RECORD_GROUP.label)];
  const options = gap.lacksOptions.flatMap(({ name, missing }) =>
    missing.map(({ label }) => fact('lacks_property', `${name} (${label})`)),
  );
  const lacks = [...group, ...named('lacks_property', gap.lacks), ...options];
  return gapStanding(lacks, named('other_type', gap.otherType));
}

function recordEventStanding(gap: RecordEventGap, type: RecordType): Standing {
  switch (gap) {
    case 'there':
      return ok();
    case 'missing':
      return {
        state: 'missing',
        fix: 'app',
        facts: [fact('lacks_event', RECORD_EVENTS[type].name)],
      };
    case 'not_allowed':
      return { state: 'without', fix: 'none', facts: [fact('no_custom_events')] };
  }
}

function named(name: FactName, definitions: readonly PropertyDefinition[]): CheckFact[] {
  return definitions.map((definition) => fact(name, definition.name));
}

/** What is only missing the app can make; what is there and wrong, somebody must take away first. */
function gapStanding(lacking: CheckFact[], wrong: CheckFact[]): Standing {
  if (wrong.length > 0) return { state: 'wrong', fix: 'person', facts: [...wrong, ...lacking] };
  return lacking.length > 0 ? { state: 'missing', fix: 'app', facts: lacking } : ok();
}
