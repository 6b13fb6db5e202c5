import type { Channel } from '../contract/vocabulary.ts';
import { macHex } from './digest.ts';
import type { Keyring } from './keyring.ts';

/** An address as it stands on a record. The only place, besides the message, that holds it whole. */
export interface Destination {
  channel: Channel;
  address: string;
  /** When this address came to stand there, by HubSpot's property history. Milliseconds since 1970. */
  since: number;
  /** Whether another address stood there before. */
  replaced: boolean;
  /** Whether it came when the record was created, so that nobody can have slipped it in later. */
  cameWithRecord: boolean;
  /** The HubSpot user who put it there, where HubSpot says so. */
  setBy?: number;
  /** Only of a phone, whose address is its number in E.164: ISO 3166-1 alpha-2. */
  country?: string;
}

/** Stands for an address wherever it must not be read: 32 hex characters. */
export function destinationId(
  keys: Keyring,
  { channel, address }: Pick<Destination, 'channel' | 'address'>,
): string {
  return macHex(keys.index, ['address', channel, address.trim().toLowerCase()], 32);
}

/** Whether an address is the very one that a code went to, and stood on the record without a break. */
export function stillStands(
  keys: Keyring,
  now: Destination | undefined,
  then: { destination: string; since: number },
): boolean {
  return now?.since === then.since && destinationId(keys, now) === then.destination;
}

/** Enough of a destination for its owner to know it by. */
export function maskOf({ channel, address }: Pick<Destination, 'channel' | 'address'>): string {
  switch (channel) {
    case 'email':
      return maskEmail(address);
    case 'sms':
      return maskPhone(address);
  }
}

/** Calling codes of one and of two digits; all others have three (ITU-T E.164, list of assigned codes). */
const CALLING_CODE =
  /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;

/** Enough of a phone number (E.164) for its owner to know it by: `+44 ••• ••• •56`. */
export function maskPhone(number: string): string {
  const [code] = CALLING_CODE.exec(number) ?? [];
  return code === undefined || number.length < code.length + 4
    ? '•••'
    : `${code} ••• ••• •${number.slice(-2)}`;
}

/** Enough of an e-mail address for its owner to know it by: `d•••@example.com`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '•••';
  const [first = ''] = address;
  return at > first.length ? `${first}•••${address.slice(at)}` : `•••${address.slice(at)}`;
}

const ADDRESS =
  /^[^\s@<>"(),:;\\[\]\p{C}]{1,64}@[^\s@<>"(),:;\\[\]\p{C}]+\.[^\s@<>"(),:;\\[\]\p{C}]+$/u;

/**
 * Whether a message can be sent to it as it stands. Stricter than RFC 5321 on purpose: no quoting, no
 * comments, no lists, no line ends, nothing invisible, no encoded words, and nothing that normalising
 * would turn into any of these, so that one address can never turn into two.
 */
export function isSendableEmail(address: string): boolean {
  if (address.length > 254 || address.includes('=?')) return false;
  return ADDRESS.test(address) && ADDRESS.test(address.normalize('NFKC'));
}
