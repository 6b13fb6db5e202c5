import { destinationId, isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { Keyring } from '../../../otp/keyring.ts';

/** Those of the addresses that a message can go to, by id, in their order. */
export function sendable<D extends Destination>(
  keys: Keyring,
  destinations: readonly D[],
): ReadonlyMap<string, D> {
  return new Map(
    destinations
      .filter(({ address }) => isSendableEmail(address))
      .map((destination) => [destinationId(keys, destination), destination]),
  );
}
