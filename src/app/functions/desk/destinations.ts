import type { Purpose } from '../../../contract/vocabulary.ts';
import { destinationId, isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { Keyring } from '../../../otp/keyring.ts';

/** Whether a code there says anything about what it is for: a text proves no e-mail address. */
export function canProve(purpose: Purpose, { channel }: Pick<Destination, 'channel'>): boolean {
  return purpose !== 'email_ownership' || channel === 'email';
}

/**
 * Those of the destinations that a message can go to, by id, in their order. A phone is one only where its
 * number could be read.
 */
export function sendable<D extends Destination>(
  keys: Keyring,
  destinations: readonly D[],
): ReadonlyMap<string, D> {
  return new Map(
    destinations
      .filter(({ channel, address }) => channel === 'sms' || isSendableEmail(address))
      .map((destination) => [destinationId(keys, destination), destination]),
  );
}
