import type { Emulator } from '../../emulator/emulator.ts';
import type { JournalLine } from '../../host/page-contract.ts';

/** The page reads labels with a token of its own, so that its calls can be told from the app's. */
export const PAGE_TOKEN = 'the workbench page';

const NEWEST = 200;

/** The app's last calls, newest first. */
export const journalLines = (emulator: Emulator): JournalLine[] =>
  emulator.journal
    .entries()
    .filter((entry) => entry.token !== PAGE_TOKEN)
    .slice(-NEWEST)
    .reverse()
    .map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      method: entry.method,
      path: entry.path,
      status: entry.status,
      ms: Math.round(entry.finishedMs - entry.startedMs),
    }));
