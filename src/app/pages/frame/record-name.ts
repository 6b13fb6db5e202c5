import type { RecordRef } from '../../../contract/vocabulary.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/** What a record is called on this page: `Contact 51001`. */
export function recordName(
  { objectTypeId, objectId }: RecordRef,
  { entries, filter }: Words,
): string {
  const types: Readonly<Record<string, string>> = filter.recordTypes;
  return fill(entries.record, { type: types[objectTypeId] ?? objectTypeId, id: objectId });
}
