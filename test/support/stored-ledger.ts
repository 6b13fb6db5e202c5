import type { StoredEntry } from '../../src/otp/ledger.ts';
import type { Index } from '../../src/otp/stream.ts';
import { INDEXES } from '../../src/hubspot/schema.ts';
import type { Account } from './account.ts';

/** Every entry of the ledger as HubSpot keeps it, decisions and steps alike, oldest first. */
export function ledgerOf({ emulator }: Pick<Account, 'emulator'>): StoredEntry[] {
  return emulator.records.list('p_otp_entry').flatMap(({ properties }) => {
    if (properties['kind'] === 'probe') return [];
    const keys = INDEXES.flatMap((name): [Index, string][] => {
      const value = properties[name];
      return value ? [[name, value]] : [];
    });
    return [
      {
        keys: Object.fromEntries(keys),
        body: properties['entry'] ?? '',
        seal: properties['seal'] ?? '',
      },
    ];
  });
}
