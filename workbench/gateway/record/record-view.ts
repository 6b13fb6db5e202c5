import type { Emulator } from '../../emulator/emulator.ts';
import type { PropertyGroup, RecordType, RecordView } from '../../host/page-contract.ts';
import { timelineOf } from './timeline.ts';

export function recordView(
  emulator: Emulator,
  type: RecordType,
  id: string,
  groups: readonly PropertyGroup[],
): RecordView | undefined {
  const record = emulator.records.get(type, id);
  if (!record) return undefined;
  const labels = new Map(groups.flatMap((g) => g.properties.map((each) => [each.name, each])));
  return {
    id: record.id,
    archived: record.archived,
    properties: record.properties,
    timeline: timelineOf(emulator, type, id, labels),
  };
}
