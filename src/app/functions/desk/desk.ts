import { ApiBudget } from '../../../hubspot/api-budget.ts';
import { entryLedger } from '../../../hubspot/entry-ledger.ts';
import { ServerClock } from '../../../hubspot/server-clock.ts';
import type { Patience } from '../../../hubspot/patient-read.ts';
import type { Connection } from '../../../hubspot/transport.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import type { Ledger } from '../../../otp/ledger.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import type { Turn } from '../../../otp/turn.ts';
import type { Environment, EnvironmentInForce } from './environment.ts';

/** What a call of a function works with before anything is asked. */
export interface BareDesk {
  environment: Environment;
  connection: Connection;
  clock: ServerClock;
  budget: ApiBudget;
  keys: Keyring;
  ledger: Ledger;
  turn: Turn;
  /** How often a read is made again. */
  patience: Patience;
}

/** Everything that one call of a function works with. */
export interface Desk extends BareDesk {
  environment: EnvironmentInForce;
  /** What the account's admins have decided. */
  settings: SettingsInForce;
}

/** HubSpot ends a function after some ten seconds; whoever waits must have the answer before. */
export const TIME_FOR_A_CALL_MS = 8_000;

/**
 * Sets the desk for one request. Makes no call. `forStrangers`: what strangers set off does not press on
 * when HubSpot is busy.
 */
export function openDesk(environment: Environment, { forStrangers = false } = {}): BareDesk {
  const { keys, origin, token } = environment;
  const started = performance.now();
  const clock = new ServerClock();
  const budget = new ApiBudget(`${origin} ${token}`);
  const turn: Turn = {
    now: () => clock.now(),
    left: () => TIME_FOR_A_CALL_MS - (performance.now() - started),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };
  const patience: Patience = { ...turn, waitsWhenBusy: !forStrangers };
  const connection: Connection = { origin, token, clock, budget, left: turn.left };
  return {
    environment,
    connection,
    clock,
    budget,
    keys,
    turn,
    patience,
    ledger: entryLedger(connection, patience),
  };
}
