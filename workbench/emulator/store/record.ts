import type { ObjectType } from './object-type.ts';

/** One value a property had, newest first in a history. */
export interface PropertyVersion {
  value: string;
  /** Epoch milliseconds; answers show it as ISO 8601. */
  timestamp: number;
  sourceType: string;
  sourceId?: string;
  updatedByUserId?: number;
}

export interface StoredRecord {
  id: string;
  typeId: string;
  history: Map<string, PropertyVersion[]>;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
}

/** Who writes: what a version says about itself. */
export interface Author {
  sourceType: string;
  sourceId?: string;
  updatedByUserId?: number;
}

export function currentValue(record: StoredRecord, property: string): string | undefined {
  return record.history.get(property)?.[0]?.value;
}

export function valueAt(record: StoredRecord, property: string, at: number): string | undefined {
  return versionAt(record, property, at)?.value;
}

export function versionAt(
  record: StoredRecord,
  property: string,
  at: number,
): PropertyVersion | undefined {
  return record.history.get(property)?.find((version) => version.timestamp <= at);
}

export function currentProperties(record: StoredRecord): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, [newest]] of record.history) {
    if (newest !== undefined) found[name] = newest.value;
  }
  return found;
}

export function systemProperties(type: ObjectType): readonly string[] {
  return [...type.createdProperties, type.modifiedProperty, 'hs_object_id'];
}
