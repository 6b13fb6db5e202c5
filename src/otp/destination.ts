import type { Channel } from '../contract/vocabulary.ts';
import { macHex } from './digest.ts';
import type { Keyring } from './keyring.ts';

/** An address as it stands on a record. The only place, besides the message, that holds it whole. */
export interface Destination {
  channel: Channel;
  address: string;
  source: 'primary_email' | 'additional_email';
  /** When this address came to stand there, by HubSpot's property history. Milliseconds since 1970. */
  since: number;
  /** Whether another address stood there before. */
  replaced: boolean;
  /** Whether it came when the record was created, so that nobody can have slipped it in later. */
  cameWithRecord: boolean;
  /** The HubSpot user who put it there, where HubSpot says so. */
  setBy?: number;
}

/** Stands for an address wherever it must not be read: 32 hex characters. */
export function destinationId(
  keys: Keyring,
  { channel, address }: Pick<Destination, 'channel' | 'address'>,
): string {
  return macHex(keys.index, ['address', channel, address.trim().toLowerCase()], 32);
}

/** Enough of an e-mail address for its owner to know it by: `d•••@example.com`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at > 1 ? `${first}•••${address.slice(at)}` : `•••${address.slice(Math.max(at, 0))}`;
}

const ADDRESS =
  /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"(),:;\\[\]\p{Cc}]+\.[^\s@<>"(),:;\\[\]\p{Cc}]+$/u;

/**
 * Whether a message can be sent to it as it stands. Stricter than RFC 5321 on purpose: no quoting, no
 * comments, no lists, no line ends, so that one address can never turn into two.
 */
export function isSendableEmail(address: string): boolean {
  return address.length <= 254 && ADDRESS.test(address);
}
