import type { Account } from './account.ts';
import type { ObjectType } from './object-type.ts';
import { currentValue, type StoredRecord } from './record.ts';

/**
 * The winner keeps its values and takes what it lacks; the loser's id answers with the winner from
 * then on (HubSpot knowledge base: Merge records).
 */
export function mergeRecords(
  account: Account,
  type: ObjectType,
  winner: StoredRecord,
  loser: StoredRecord,
): void {
  const taken = new Map<string, string>();
  for (const [name, [newest]] of loser.history) {
    const property = type.properties.get(name);
    if (newest === undefined || property === undefined || property.readOnlyValue) continue;
    if ((currentValue(winner, name) ?? '') === '' && newest.value !== '')
      taken.set(name, newest.value);
  }
  if (type.id === '0-1') {
    const main = taken.get('email') ?? currentValue(winner, 'email');
    const others = [winner, loser].flatMap((record) => [
      ...(currentValue(record, 'hs_additional_emails') ?? '').split(';'),
      currentValue(record, 'email') ?? '',
    ]);
    const additional = [...new Set(others)].filter((address) => address !== '' && address !== main);
    if (additional.length > 0) taken.set('hs_additional_emails', additional.join(';'));
  }
  const merged = (currentValue(winner, 'hs_merged_object_ids') ?? '').split(';');
  taken.set('hs_merged_object_ids', [...merged.filter((id) => id !== ''), loser.id].join(';'));

  account.records.forward(type, loser, winner);
  account.associations.move(type.id, loser.id, winner.id);
  account.records.update(type, winner, taken, { sourceType: 'MERGE_OBJECTS' });
}
