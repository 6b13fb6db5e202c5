import type { Emulator } from '../../emulator/emulator.ts';
import type {
  PropertyInfo,
  RecordType,
  TimelineField,
  TimelineItem,
} from '../../host/page-contract.ts';
import { ONE_OF } from './record-type.ts';
import { whoDidIt } from './who.ts';

const PEOPLE_WRITE = ['hs_additional_emails', 'hs_next_step'];

/** Properties HubSpot keeps for itself; a change of one is no news on a timeline. */
const isQuiet = (name: string): boolean =>
  (name.startsWith('hs_') && !PEOPLE_WRITE.includes(name)) ||
  ['createdate', 'lastmodifieddate'].includes(name);

export type Labels = ReadonlyMap<string, PropertyInfo>;

/** Everything that happened to one record, newest first. */
export function timelineOf(
  emulator: Emulator,
  type: RecordType,
  id: string,
  labels: Labels,
): TimelineItem[] {
  const items = [
    ...eventsOf(emulator, type, id),
    ...notesOf(emulator, type, id),
    ...changesOf(emulator, type, id, labels),
  ];
  return items.sort((a, b) => b.at - a.at);
}

function eventsOf(emulator: Emulator, type: RecordType, id: string): TimelineItem[] {
  const definitions = new Map(
    emulator.events.definitions().map((each) => [each.fullyQualifiedName, each]),
  );
  return (
    emulator.events
      .occurrences()
      .filter((each) => each.objectId === id)
      // Numbers of contacts and of deals may be the same.
      .filter(({ eventName }) => {
        const about = definitions.get(eventName)?.primaryObject ?? ONE_OF[type];
        return about.toLowerCase() === ONE_OF[type];
      })
      .map((each, i) => {
        const definition = definitions.get(each.eventName);
        const known = definition?.properties ?? [];
        return {
          id: `event-${each.uuid ?? i}`,
          at: each.occurredAt,
          kind: 'event' as const,
          title: definition?.label ?? each.eventName,
          fields: Object.entries(each.properties).map(([name, value]) => ({
            label: known.find((property) => property.name === name)?.label ?? name,
            value,
          })),
        };
      })
  );
}

function notesOf(emulator: Emulator, type: RecordType, id: string): TimelineItem[] {
  return emulator.notesOf(type, id).map((note) => ({
    id: `note-${note.id}`,
    at: note.at,
    kind: 'note',
    title: '',
    html: note.body,
  }));
}

function changesOf(
  emulator: Emulator,
  type: RecordType,
  id: string,
  labels: Labels,
): TimelineItem[] {
  const record = emulator.records.get(type, id);
  if (!record) return [];
  const changes = new Map<string, TimelineItem & { fields: TimelineField[] }>();
  const versions = Object.entries(record.history).flatMap(([name, all]) => {
    // Newest first as given, so that versions of one moment keep their order.
    const oldestFirst = [...all]
      .reverse()
      .map((version) => ({ ...version, at: new Date(version.timestamp).getTime() }))
      .sort((a, b) => a.at - b.at);
    return oldestFirst.map((version, i) => ({ name, version, before: oldestFirst[i - 1] }));
  });
  const born = Math.min(...versions.map((each) => each.version.at));
  for (const { name, version, before } of versions) {
    if (isQuiet(name) || (before === undefined && version.at === born)) continue;
    const by = whoDidIt(version);
    // One save of several properties is one thing that happened.
    const key = `${version.at}-${by}`;
    const item = changes.get(key) ?? {
      id: `change-${key}`,
      at: version.at,
      kind: 'change' as const,
      title: '',
      by,
      fields: [],
    };
    item.fields.push({
      label: labels.get(name)?.label ?? name,
      property: name,
      value: version.value,
      ...(before ? { before: before.value } : {}),
    });
    changes.set(key, item);
  }
  const created: TimelineItem = { id: 'created', at: born, kind: 'created', title: '' };
  return Number.isFinite(born) ? [...changes.values(), created] : [...changes.values()];
}
