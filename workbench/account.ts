import { createEmulator, type Emulator } from './emulator/emulator.ts';
import type { Definitions } from './emulator/store/definitions.ts';
import { loadScenario } from './scenarios/load.ts';
import type { Shutdown } from './shutdown.ts';
import { makeBankProperties } from './workflows/bank-properties.ts';

export interface AccountOptions {
  /** Where the clock starts; nothing: the real time. */
  now?: number;
  /** What is defined in the account from the beginning; nothing: HubSpot's own. */
  definitions?: Definitions;
  /** Sets the account up as an admin would: custom object, properties, events. */
  provision?: (origin: string, token: string) => Promise<void>;
}

export interface Account {
  emulator: Emulator;
  origin: string;
  /** The app's own. */
  token: string;
}

const APP_TOKEN = 'OTP Verification';
const ADMIN_TOKEN = 'the admin of the bank';

/** Starts an account in which an admin has set everything up, and people have worked for years. */
export async function startAccount(
  { now, definitions, provision }: AccountOptions,
  scopes: readonly string[],
  projectDir: string,
  running: Shutdown,
): Promise<Account> {
  const emulator = createEmulator({
    ...(now !== undefined && { now }),
    ...(definitions && { definitions }),
  });
  const { origin } = await emulator.listen();
  running.add(emulator.close);
  const token = emulator.issueToken({ name: APP_TOKEN, scopes });
  await provision?.(origin, token);
  await makeBankProperties(origin, emulator.issueToken({ name: ADMIN_TOKEN, scopes: 'all' }));
  loadScenario(emulator, projectDir);
  return { emulator, origin, token };
}
