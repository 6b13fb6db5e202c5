import { createEmulator } from '../../workbench/emulator/emulator.ts';
import { entryLedger } from '../../src/hubspot/entry-ledger.ts';
import { connectionTo, setUp } from '../support/account.ts';
import type { Store } from '../support/ledger-play.ts';
import { testLedgerPromises } from '../support/ledger-promises.ts';
import { ledgerOf } from '../support/stored-ledger.ts';
import { testKeys } from '../support/verification-desk.ts';

jest.setTimeout(120_000);

const emulator = createEmulator();
let connection: ReturnType<typeof connectionTo>;

beforeAll(async () => {
  const { origin } = await emulator.listen();
  const token = emulator.issueToken({ name: 'otp-verification', scopes: 'all' });
  await setUp(emulator, origin, token);
  emulator.settings.rateLimit.enabled = false;
  connection = connectionTo(origin, token);
});
afterAll(() => emulator.close());

let stores = 0;

/** The ledger on HubSpot's custom object, with keys of its own in the one emulated account. */
function hubspotStore(): Store {
  const keys = testKeys({ accountId: String(1_000 + (stores += 1)) });
  const patience = {
    left: () => 60_000,
    wait: async () => undefined,
    random: () => 0.5,
  };
  return {
    keys,
    ledger: entryLedger(connection, patience),
    entries: () =>
      ledgerOf({ emulator }).filter(({ body }) => body.includes(`"account":"${keys.accountId}"`)),
  };
}

testLedgerPromises(hubspotStore, 8);
