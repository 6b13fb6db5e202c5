import type { Fate } from '../../../delivery/fate.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { askFate } from '../desk/ask-fate.ts';
import type { CardDesk } from './card-desk.ts';
import { addressIn, type Met } from './met.ts';
import { witnessedDelivery, witnessedReference } from './witness.ts';

/** What a carrier is just being asked; undefined where there was nothing to ask by yet. */
export type AskedFate = Promise<Fate> | undefined;

/**
 * Asks what became of the newest messages of open codes, as far as the bookmark knows what to ask by: so the
 * answers come beside what else a look reads. Never reject.
 */
export function askedFates(
  desk: CardDesk,
  met: Met<unknown>,
  streams: readonly StreamAt[],
): AskedFate[] {
  return streams.map(({ stream, head }) => {
    const { open } = head.state;
    const last = open?.messages.at(-1);
    if (open === null || last === undefined || desk.turn.now() >= open.expiresAt) return undefined;
    const message = { stream, n: last.n };
    const reference = witnessedReference(desk.bookmark, message);
    const isAwaited = witnessedDelivery(desk.bookmark, message) === 'handed_over';
    return reference !== undefined && isAwaited
      ? askFate(desk, {
          ...{ channel: open.channel, reference, at: last.at },
          ...addressIn(met.bounceOf(open)),
        })
      : undefined;
  });
}
