import type { Channel, UserActor } from '../contract/vocabulary.ts';
import { freePlaces, randomPlace, windowOfTests } from './account-window.ts';
import { appendCertainly } from './append-certainly.ts';
import type { TestEntry } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import { LedgerUnreachable } from './ledger.ts';
import type { Ports } from './ports.ts';
import { sealed } from './seal.ts';
import { requestKey, windowKey } from './stream.ts';

/** Who wants a test message, and by which way. */
export interface TestWish {
  by: UserActor;
  channel: Channel;
}

/** `until`: when the next one can be had. Milliseconds since 1970. */
export type TakenTest = { taken: true } | { taken: false; until: number };

/**
 * Takes one of the test messages that somebody may have in ten minutes, by an entry that says so; however many
 * press at once, no more are taken. Each call takes another one. Throws `LedgerUnreachable` when it ran out of
 * time not knowing.
 */
export async function takeTest(ports: Ports, wish: TestWish): Promise<TakenTest> {
  const { turn, keys } = ports;
  for (;;) {
    const at = turn.now();
    const window = windowOfTests(wish.by.userId, at);
    const free = await freePlaces(ports, window);
    if (free.length === 0) return { taken: false, until: window.until };
    const n = randomPlace(turn, window, free);
    const call = turn.random().toString(36).slice(2);
    const entry: TestEntry = {
      ...{ entry: 'test', version: ENTRY_VERSION, account: keys.accountId, n, at, ...wish, call },
      keys: {
        account_key: windowKey(keys, window.name, n),
        request_key: requestKey(keys, ['test message', String(wish.by.userId), String(at)], call),
      },
    };
    if (await appendCertainly(ports, sealed(ports, entry))) return { taken: true };
    if (turn.left() <= 0) throw new LedgerUnreachable('Out of time');
  }
}
