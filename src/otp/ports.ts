import type { Keyring } from './keyring.ts';
import type { Ledger } from './ledger.ts';
import type { Turn } from './turn.ts';

/** What every operation on the ledger needs besides its rules. */
export interface Ports {
  ledger: Ledger;
  keys: Keyring;
  turn: Turn;
}
