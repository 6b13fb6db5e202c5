import type { Emulator } from '../../emulator/emulator.ts';
import type { ContactSummary, PropertyGroup, RecordView } from '../../host/page-contract.ts';
import { contacts } from '../../scenarios/contacts.ts';
import { timelineOf } from './timeline.ts';

export function recordView(
  emulator: Emulator,
  objectType: string,
  id: string,
  groups: readonly PropertyGroup[],
): RecordView | undefined {
  const record = emulator.records.get(objectType, id);
  if (!record) return undefined;
  const labels = new Map(groups.flatMap((g) => g.properties.map((each) => [each.name, each])));
  return {
    id: record.id,
    archived: record.archived,
    properties: record.properties,
    timeline: timelineOf(emulator, objectType, id, labels),
  };
}

export const contactList = (emulator: Emulator): ContactSummary[] =>
  emulator.records.list('contacts').map(({ id, properties }) => ({
    id,
    name: [properties['firstname'], properties['lastname']].filter(Boolean).join(' '),
    email: properties['email'] ?? '',
    about: contacts.find((each) => each.id === id)?.about ?? '',
  }));
