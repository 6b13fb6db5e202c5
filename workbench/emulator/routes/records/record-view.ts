import type { Account } from '../../store/account.ts';
import { liveProperty, type ObjectType } from '../../store/object-type.ts';
import {
  currentProperties,
  currentValue,
  systemProperties,
  type PropertyVersion,
  type StoredRecord,
} from '../../store/record.ts';
import { isoTimestamp } from '../../store/timestamp.ts';

export interface RecordView {
  id: string;
  properties: Record<string, string | null>;
  propertiesWithHistory?: Record<string, object[]>;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
  archivedAt?: string;
  url: string;
}

/** The answer's frame; which properties it shows differs by call. */
export function recordView(
  account: Account,
  record: StoredRecord,
  properties: Record<string, string | null>,
): RecordView {
  return {
    id: record.id,
    properties,
    createdAt: isoTimestamp(record.createdAt),
    updatedAt: isoTimestamp(record.updatedAt),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null ? {} : { archivedAt: isoTimestamp(record.archivedAt) }),
    url: `https://app.hubspot.com/contacts/${account.id}/record/${record.typeId}/${record.id}`,
  };
}

/**
 * For reads: what was asked for plus the system ones, null where there is no value. Names that do
 * not exist are ignored (HubSpot docs, Using object APIs).
 */
export function readProperties(
  type: ObjectType,
  asked: readonly string[],
  value: (name: string) => string | undefined,
): Record<string, string | null> {
  const names =
    asked.length === 0 ? type.defaultProperties : [...asked, ...readSystemProperties(type)];
  const shown: Record<string, string | null> = {};
  for (const name of new Set(names)) {
    if (liveProperty(type, name) !== undefined) shown[name] = value(name) ?? null;
  }
  return shown;
}

/** A create echoes everything that was set (observed live, public reports). */
export function createdView(account: Account, record: StoredRecord): RecordView {
  return recordView(account, record, currentProperties(record));
}

/** A patch echoes what it changed and a few system properties (observed live, public reports). */
export function patchedView(
  account: Account,
  type: ObjectType,
  record: StoredRecord,
  changed: Iterable<string>,
): RecordView {
  const shown: Record<string, string | null> = {};
  for (const name of [...changed, ...systemProperties(type)]) {
    shown[name] = currentValue(record, name) ?? null;
  }
  return recordView(account, record, shown);
}

export function historyView(record: StoredRecord, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [name, (record.history.get(name) ?? []).map(versionView)]),
  );
}

function versionView({
  value,
  timestamp,
  sourceType,
  sourceId,
  updatedByUserId,
}: PropertyVersion): object {
  return {
    value,
    timestamp: isoTimestamp(timestamp),
    sourceType,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(updatedByUserId === undefined ? {} : { updatedByUserId }),
  };
}

function readSystemProperties(type: ObjectType): readonly string[] {
  return [type.createdProperties[0] ?? 'createdate', type.modifiedProperty, 'hs_object_id'];
}
