import { destinationId, isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { Keyring } from '../../../otp/keyring.ts';

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
