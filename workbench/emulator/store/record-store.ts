import type { EmulatorClock } from '../clock.ts';
import type { EmulatorSettings } from '../settings.ts';
import type { Identifiers } from './identifiers.ts';
import { liveProperty, type ObjectType } from './object-type.ts';
import { currentValue, type Author, type PropertyVersion, type StoredRecord } from './record.ts';
import { createSearchSheets, type SearchSheet } from './search-sheet.ts';
import type { Transaction } from './transaction.ts';
import { claimsOf, refuseTakenClaims } from './unique-claims.ts';
import { createUniqueIndex } from './unique-index.ts';
import { isoTimestamp } from './timestamp.ts';

export type Values = ReadonlyMap<string, string>;

export interface RecordStore {
  create(
    type: ObjectType,
    values: Values,
    author: Author,
    options?: { id?: string; at?: number },
  ): StoredRecord;
  update(type: ObjectType, record: StoredRecord, values: Values, author: Author, at?: number): void;
  archive(type: ObjectType, record: StoredRecord): void;
  /** Archived records too; the id of a merged one answers with its winner. */
  find(type: ObjectType, id: string): StoredRecord | undefined;
  findBy(type: ObjectType, property: string, value: string): StoredRecord | undefined;
  all(type: ObjectType): StoredRecord[];
  /** As searches see them that look at this moment. */
  sheet(type: ObjectType, asOf: number): SearchSheet;
  forward(type: ObjectType, loser: StoredRecord, winner: StoredRecord): void;
}

interface Parts {
  portalId: number;
  clock: EmulatorClock;
  settings: EmulatorSettings;
  identifiers: Identifiers;
  transaction: Transaction;
  changed(change: { objectType: string; id: string }): void;
}

export function createRecordStore(parts: Parts): RecordStore {
  const { clock, settings, identifiers, transaction } = parts;
  const records = new Map<string, StoredRecord>();
  const forwards = new Map<string, string>();
  const index = createUniqueIndex();
  const sheets = createSearchSheets();
  const place = (typeId: string, id: string) => `${typeId}/${id}`;
  const lookUp = (typeId: string, id: string): StoredRecord | undefined => {
    const next = forwards.get(place(typeId, id));
    return next === undefined ? records.get(place(typeId, id)) : lookUp(typeId, next);
  };
  const claimContext = { portalId: parts.portalId, settings, index, record: lookUp };

  const all = (type: ObjectType): StoredRecord[] =>
    [...records.values()].filter(({ typeId }) => typeId === type.id);

  /** Checks every claim before the first change, so a refused write leaves no trace. */
  function write(
    type: ObjectType,
    record: StoredRecord,
    values: Values,
    author: Author,
    at: number,
  ) {
    const before = claimsOf(type, (name) => currentValue(record, name));
    const after = claimsOf(type, (name) => values.get(name) ?? currentValue(record, name));
    refuseTakenClaims(claimContext, type, record.id, after);
    sheets.forget(type.id);
    transaction.onRollback(keep(type, record, before, after));

    for (const { property, value } of before) index.release(type.id, property, value, record.id);
    for (const { property, value } of after) index.claim(type.id, property, value, record.id);
    for (const [name, value] of values)
      addVersion(record, name, { ...author, value, timestamp: at });
    addVersion(record, type.modifiedProperty, {
      ...author,
      value: isoTimestamp(at),
      timestamp: at,
    });
    record.updatedAt = Math.max(record.updatedAt, at);
    transaction.onCommit(() => parts.changed({ objectType: type.key, id: record.id }));
  }

  function keep(type: ObjectType, record: StoredRecord, before: Claims, after: Claims): () => void {
    const history = new Map([...record.history].map(([name, versions]) => [name, [...versions]]));
    const { updatedAt } = record;
    return () => {
      for (const { property, value } of after) index.release(type.id, property, value, record.id);
      for (const { property, value } of before) index.claim(type.id, property, value, record.id);
      Object.assign(record, { history, updatedAt });
    };
  }

  return {
    create(type, values, author, options = {}) {
      const at = options.at ?? clock.now();
      // The id is allocated before the claims are checked: HubSpot's refusal names it.
      const id = options.id ?? identifiers.recordId();
      const key = place(type.id, id);
      if (records.has(key)) throw new Error(`${type.key} ${id} exists already`);
      const record: StoredRecord = {
        id,
        typeId: type.id,
        history: new Map(),
        createdAt: at,
        updatedAt: at,
        archivedAt: null,
      };
      write(type, record, withSystemValues(type, id, values, at), author, at);
      records.set(key, record);
      transaction.onRollback(() => records.delete(key));
      return record;
    },
    update: (type, record, values, author, at = clock.now()) =>
      write(type, record, values, author, at),
    archive(type, record) {
      if (record.archivedAt !== null) return;
      sheets.forget(type.id);
      record.archivedAt = clock.now();
      transaction.onRollback(() => (record.archivedAt = null));
      transaction.onCommit(() => parts.changed({ objectType: type.key, id: record.id }));
    },
    find: (type, id) => lookUp(type.id, id),
    findBy(type, property, value) {
      if (property === 'hs_object_id') return lookUp(type.id, value);
      const wanted = type.id === '0-1' && property === 'email' ? value.trim().toLowerCase() : value;
      const id = index.holder(type.id, property, wanted);
      return id === undefined ? undefined : lookUp(type.id, id);
    },
    all,
    sheet: (type, asOf) => sheets.sheet(type.id, asOf, () => all(type)),
    forward(type, loser, winner) {
      sheets.forget(type.id);
      for (const { property, value } of claimsOf(type, (name) => currentValue(loser, name))) {
        index.release(type.id, property, value, loser.id);
      }
      records.delete(place(type.id, loser.id));
      forwards.set(place(type.id, loser.id), winner.id);
    },
  };
}

type Claims = ReturnType<typeof claimsOf>;

function withSystemValues(type: ObjectType, id: string, values: Values, at: number): Values {
  const all = new Map([['hs_object_id', id]]);
  for (const name of type.createdProperties) all.set(name, isoTimestamp(at));
  // HubSpot knowledge base: a new contact is a lead unless said otherwise.
  if (type.id === '0-1') all.set('lifecyclestage', 'lead');
  // HubSpot docs, Deals: with one pipeline the stage is enough.
  if (type.id === '0-3' && values.has('dealstage')) all.set('pipeline', 'default');
  for (const [name, value] of values) {
    if (value !== '' || liveProperty(type, name)?.readOnlyValue !== true) all.set(name, value);
  }
  return all;
}

function addVersion(record: StoredRecord, name: string, version: PropertyVersion): void {
  const versions = record.history.get(name) ?? [];
  if (versions[0]?.value === version.value) return;
  versions.unshift(version);
  versions.sort((one, other) => other.timestamp - one.timestamp);
  record.history.set(name, versions);
}
