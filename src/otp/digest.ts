import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonical, type Canonical } from './canonical.ts';

/** A secret key for one use. 32 bytes. */
export type Key = Uint8Array;

/**
 * A key for one use, from a longer-lived secret: HKDF-SHA-256 with an empty salt (RFC 5869).
 * Two different labels give unrelated keys.
 */
export function deriveKey(secret: Uint8Array, label: readonly string[]): Key {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), canonical([...label]), 32));
}

/** HMAC-SHA-256 (RFC 2104) over the canonical form of a value. 32 bytes. */
export function mac(key: Key, value: Canonical): Uint8Array {
  return createHmac('sha256', key).update(canonical(value)).digest();
}

/** The same as lower-case hex, cut to `length` characters where a shorter name is enough. */
export function macHex(key: Key, value: Canonical, length = 64): string {
  return Buffer.from(mac(key, value)).toString('hex').slice(0, length);
}

/** HMAC-SHA-256 of a text under a text, in base64: the form of HubSpot's v3 signatures. */
export function hmacBase64(key: string, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}

/** SHA-256 of a text in lower-case hex: the form of HubSpot's v2 signatures. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Whether two texts are the same, in a time that tells nothing about where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a, 'utf8');
  const right = Buffer.from(b, 'utf8');
  return left.length === right.length && timingSafeEqual(left, right);
}
