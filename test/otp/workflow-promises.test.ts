import { testCallbackPromises } from '../support/callback-promises.ts';
import { testFullWindows } from '../support/full-window-promises.ts';
import { memoryStore } from '../support/ledger-play.ts';
import { testLedgerPromises } from '../support/ledger-promises.ts';

describe('on the pathway of workflows', () => {
  testLedgerPromises(memoryStore, 20, 'workflow');
  testCallbackPromises(memoryStore, 25);
  testFullWindows(8);
});
