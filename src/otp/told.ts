import { macHex } from './digest.ts';
import type { Keyring } from './keyring.ts';
import type { Readable } from './ledger.ts';

/**
 * Vouches for what people read of an entry: for every property that has a value, its name and that value, and for
 * there being no other. It is sealed with the entry, so that words and properties can change from one version of
 * the app to the next, and what was written before still proves itself. 64 hex characters.
 */
export function toldMac({ seal }: Pick<Keyring, 'seal'>, shown: Readable): string {
  const members = Object.entries(shown)
    .filter(([, value]) => value !== '')
    // Half a surrogate pair has no canonical form, and what somebody wrote there by hand may hold one.
    .map(([name, value]) => [name, value.toWellFormed()]);
  return macHex(seal, ['told', Object.fromEntries(members) as Record<string, string>]);
}
