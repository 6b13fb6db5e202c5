import { createHash } from 'node:crypto';
import { groupCode } from '../../src/otp/code.ts';
import type { Account } from './account.ts';

/** A code and all the ways in which it could be written down. */
export function spellingsOf(code: string): string[] {
  const grouped = groupCode(code);
  const hash = createHash('sha256').update(code).digest();
  return [
    ...[code, grouped, grouped.replaceAll(' ', '-'), [...code].reverse().join('')],
    encodeURIComponent(grouped),
    Buffer.from(code).toString('base64').replaceAll('=', ''),
    ...[Buffer.from(code).toString('hex'), hash.toString('hex')],
    hash.toString('base64').replaceAll('=', ''),
  ];
}

/** All that only the functions of an account may know. */
export function secretsOf({ env, token }: Account): string[] {
  const names = ['OTP_PEPPER', 'OTP_LEDGER_KEY', 'HUBSPOT_CLIENT_SECRET'];
  return [token, ...names.map((name) => env[name] ?? '')].filter((secret) => secret !== '');
}

/** A secret as it was pasted, and its bytes in other clothes. */
function spellingsOfSecret(secret: string): string[] {
  const bytes = Buffer.from(secret, 'base64');
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), bytes.toString('base64url')];
}

/** Random digits of keys, ids and times can look like a code: only what stands alone is one. */
export function standsAlone(text: string, word: string): boolean {
  const literal = word.replace(/[+/=.]/g, String.raw`\$&`);
  return new RegExp(`(?<![0-9A-Za-z])${literal}(?![0-9A-Za-z])`).test(text);
}

/** What must be nowhere, by what it is called. */
export interface Unspeakable {
  codes: readonly string[];
  secrets: readonly string[];
  /** Full destinations. */
  addresses: readonly string[];
}

/** Where something stands that must be nowhere. `sinks` are texts, by what they are called. */
export function tracesIn(
  sinks: Readonly<Record<string, string>>,
  { codes, secrets, addresses }: Unspeakable,
): string[] {
  return Object.entries(sinks).flatMap(([sink, text]) => [
    ...codes
      .flatMap(spellingsOf)
      .filter((word) => standsAlone(text, word))
      .map((word) => `${word} in ${sink}`),
    ...secrets
      .flatMap(spellingsOfSecret)
      .filter((secret) => text.includes(secret))
      .map(() => `a secret in ${sink}`),
    ...addresses
      .filter((address) => text.toLowerCase().includes(address.toLowerCase()))
      .map((address) => `${address} in ${sink}`),
  ]);
}
