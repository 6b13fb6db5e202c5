import type { Keyring } from './keyring.ts';
import type { Ledger } from './ledger.ts';
import { ACCOUNT_SENDS_PER_MINUTE } from './policy.ts';
import { minuteKey } from './stream.ts';
import type { Turn } from './turn.ts';

const PLACES: readonly number[] = Array.from({ length: ACCOUNT_SENDS_PER_MINUTE }, (_, i) => i + 1);

/** A place in the account's minute, at random so that parallel sends rarely want the same. */
export function randomPlace(turn: Turn, free: readonly number[] = PLACES): number {
  return free[Math.floor(turn.random() * free.length)] ?? 1;
}

/** The places of a minute that nobody has taken; none when the account may send nothing more in it. */
export async function freeMinutePlaces(
  ledger: Ledger,
  keys: Keyring,
  minute: number,
): Promise<readonly number[]> {
  const taken = await ledger.read(
    'account_key',
    PLACES.map((place) => minuteKey(keys, minute, place)),
  );
  return PLACES.filter((place) => !taken.has(minuteKey(keys, minute, place)));
}
