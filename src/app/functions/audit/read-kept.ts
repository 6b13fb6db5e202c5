import { readByKey } from '../../../hubspot/entry-records.ts';
import type { ReadKept } from '../../../otp/trail/read-neighbours.ts';
import type { Desk } from '../desk/desk.ts';

/** Reads what a check needs besides its own part. */
export function readKept({ connection, patience }: Desk): ReadKept {
  return (index, keys) => readByKey(connection, patience, index, keys);
}
