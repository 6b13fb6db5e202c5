import { LedgerUnreachable, type StoredEntry } from './ledger.ts';
import type { Ports } from './ports.ts';

/** Before a create is made again: whatever was wrong may pass. */
const PAUSE_MS = 300;

/**
 * True when the entry stands, false when one of its keys was taken: never a guess. A create without a
 * clear answer is looked up by its request, and made again when it is not there. Throws
 * `LedgerUnreachable` when the time runs out before that is known.
 */
export async function appendCertainly(
  { ledger, turn }: Pick<Ports, 'ledger' | 'turn'>,
  entry: StoredEntry,
): Promise<boolean> {
  let mayStand = false;
  for (;;) {
    const outcome = await ledger.append(entry);
    switch (outcome.append) {
      case 'won':
        return true;
      case 'lost':
        return mayStand && (await standsAlready(ledger, entry));
      case 'unknown':
        mayStand = true;
        if (await standsAlready(ledger, entry)) return true;
        await turn.wait(turn.random() * PAUSE_MS);
        break;
      case 'busy':
        if (turn.left() < outcome.retryAfterMs) {
          throw new LedgerUnreachable('Busy', mayStand ? undefined : outcome.retryAfterMs);
        }
        await turn.wait(outcome.retryAfterMs);
        break;
    }
    if (turn.left() <= 0) throw new LedgerUnreachable('Out of time');
  }
}

/** Throws without a time to come back at: what may have happened is unconfirmed, not busy. */
async function standsAlready(ledger: Ports['ledger'], entry: StoredEntry): Promise<boolean> {
  const request = entry.keys.request_key ?? '';
  try {
    const found = await ledger.read('request_key', [request]);
    return found.get(request)?.seal === entry.seal;
  } catch (error) {
    throw error instanceof LedgerUnreachable ? new LedgerUnreachable('Not known') : error;
  }
}
