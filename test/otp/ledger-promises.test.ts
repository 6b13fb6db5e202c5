import { memoryStore } from '../support/ledger-play.ts';
import { testLedgerPromises } from '../support/ledger-promises.ts';

testLedgerPromises(memoryStore, 60);
