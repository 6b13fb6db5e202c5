import { testCallbackPromises } from '../support/callback-promises.ts';
import { testFullWindows } from '../support/full-window-promises.ts';
import { memoryStore } from '../support/ledger-play.ts';
import { testLedgerPromises } from '../support/ledger-promises.ts';

describe('on the pathway of workflows', () => {
  testLedgerPromises(memoryStore, 100, 'workflow');
  testCallbackPromises(memoryStore, 150);
  testFullWindows(40);
});
