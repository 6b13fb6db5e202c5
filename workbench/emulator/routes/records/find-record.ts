import { nonUniqueIdProperty } from '../../errors/invalid-request.ts';
import { recordNotFound } from '../../errors/not-found.ts';
import type { Account } from '../../store/account.ts';
import { isUnique, liveProperty, type ObjectType } from '../../store/object-type.ts';
import type { StoredRecord } from '../../store/record.ts';

export interface Lookup {
  id: string;
  idProperty?: string | undefined;
  archived?: boolean;
}

/** By record id, or by a property that two records cannot share. */
export function findRecord(
  account: Account,
  type: ObjectType,
  { id, idProperty, archived = false }: Lookup,
): StoredRecord | undefined {
  if (idProperty !== undefined) refuseNonUnique(type, idProperty);
  const record =
    idProperty === undefined
      ? account.records.find(type, id)
      : account.records.findBy(type, idProperty, id);
  return record !== undefined && (record.archivedAt !== null) === archived ? record : undefined;
}

export function getRecord(account: Account, type: ObjectType, lookup: Lookup): StoredRecord {
  const record = findRecord(account, type, lookup);
  if (record === undefined) throw recordNotFound(lookup.id);
  return record;
}

export function refuseNonUnique(type: ObjectType, name: string): void {
  if (name === 'hs_object_id') return;
  const property = liveProperty(type, name);
  if (property === undefined || !isUnique(type, property)) throw nonUniqueIdProperty(type.id, name);
}
