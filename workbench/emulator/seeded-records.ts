import type { Account } from './store/account.ts';
import { checkedProperties } from './store/checked-properties.ts';
import { refuseStageElsewhere } from './store/deal-stage.ts';
import { mergeRecords } from './store/merge-records.ts';
import { currentProperties, type PropertyVersion, type StoredRecord } from './store/record.ts';

export interface SeedOptions {
  id?: string;
  at?: number;
  updatedByUserId?: number;
  /** `CRM_UI` unless said: what a person does in HubSpot. */
  sourceType?: string;
}

/** What people and workflows do to records behind the API's back, whatever an admin requires. Mistakes throw. */
export interface SeededRecords {
  create(objectType: string, properties: Record<string, string>, options?: SeedOptions): string;
  update(
    objectType: string,
    id: string,
    properties: Record<string, string>,
    options?: Omit<SeedOptions, 'id'>,
  ): void;
  get(
    objectType: string,
    id: string,
  ):
    | {
        id: string;
        properties: Record<string, string>;
        history: Record<string, PropertyVersion[]>;
        archived: boolean;
      }
    | undefined;
  /** Archived ones are left out. */
  list(objectType: string): { id: string; properties: Record<string, string> }[];
  archive(objectType: string, id: string): void;
  merge(objectType: string, winnerId: string, loserId: string): void;
  /** After every write, whoever made it. */
  onChange(listener: (change: { objectType: string; id: string }) => void): () => void;
}

export function createSeededRecords(account: Account): SeededRecords {
  const { records, types, transaction } = account;

  function existing(objectType: string, id: string): StoredRecord {
    const record = records.find(types.get(objectType), id);
    if (record === undefined) throw new Error(`There is no record ${id} among ${objectType}`);
    return record;
  }

  return {
    create(objectType, properties, options = {}) {
      const type = types.get(objectType);
      const values = checkedProperties(account.id, type, properties, { readOnlyToo: true });
      refuseStageElsewhere(account, type, values);
      return transaction.run(() => records.create(type, values, author(options), options).id);
    },
    update(objectType, id, properties, options = {}) {
      const type = types.get(objectType);
      const values = checkedProperties(account.id, type, properties, { readOnlyToo: true });
      const record = existing(objectType, id);
      refuseStageElsewhere(account, type, values, record);
      transaction.run(() => records.update(type, record, values, author(options), options.at));
    },
    get(objectType, id) {
      const record = records.find(types.get(objectType), id);
      if (record === undefined) return undefined;
      return {
        id: record.id,
        properties: currentProperties(record),
        history: structuredClone(Object.fromEntries(record.history)),
        archived: record.archivedAt !== null,
      };
    },
    list: (objectType) =>
      records
        .all(types.get(objectType))
        .filter(({ archivedAt }) => archivedAt === null)
        .map((record) => ({ id: record.id, properties: currentProperties(record) })),
    archive(objectType, id) {
      records.archive(types.get(objectType), existing(objectType, id));
    },
    merge(objectType, winnerId, loserId) {
      const [winner, loser] = [existing(objectType, winnerId), existing(objectType, loserId)];
      transaction.run(() => mergeRecords(account, types.get(objectType), winner, loser));
    },
    onChange: (listener) => account.onChange(listener),
  };
}

function author({ sourceType = 'CRM_UI', updatedByUserId }: SeedOptions) {
  if (updatedByUserId === undefined) return { sourceType };
  return { sourceType, sourceId: `userId:${updatedByUserId}`, updatedByUserId };
}
