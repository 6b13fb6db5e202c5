import type { Emulator } from '../../emulator/emulator.ts';
import type { Values } from './trigger.ts';
import type { WorkflowObject } from '../workflow.ts';

export interface RecordKey {
  objectType: WorkflowObject;
  id: string;
}

/** A write, or the deletion, of a record: what it was before and what it is now. */
export interface RecordChange extends RecordKey {
  before: Values;
  after: Values;
  deleted: boolean;
}

const WATCHED: readonly WorkflowObject[] = ['contacts', 'deals'];
const NOTHING: Values = {};

export const keyOf = ({ objectType, id }: RecordKey): string => `${objectType}/${id}`;

/** Tells of every write with the values before it; what is there already is only remembered. */
export function watchRecords(
  records: Emulator['records'],
  changed: (change: RecordChange) => void,
): () => void {
  const known = new Map<string, Values>();
  for (const objectType of WATCHED) {
    for (const { id, properties } of records.list(objectType)) {
      known.set(keyOf({ objectType, id }), properties);
    }
  }
  return records.onChange(({ objectType: type, id }) => {
    const objectType = WATCHED.find((each) => each === type);
    if (objectType === undefined) return;
    const key = keyOf({ objectType, id });
    const record = records.get(objectType, id);
    const before = known.get(key) ?? NOTHING;
    const after = record?.properties ?? NOTHING;
    known.set(key, after);
    changed({ objectType, id, before, after, deleted: record?.archived ?? true });
  });
}
