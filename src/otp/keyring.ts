import { deriveKey, macHex, type Key } from './digest.ts';

/** The secrets of an account, as a person stored them. */
export interface Secrets {
  accountId: string | undefined;
  ledgerKey: string | undefined;
  pepper: string | undefined;
  /** `none` or absent where the pepper was never rotated. */
  previousPepper: string | undefined;
}

/** One version of the pepper: everything that is derived for a recipient's eyes comes from here. */
export interface Pepper {
  /** Names the version on a challenge. Tells nothing about the pepper. */
  id: string;
  code: Key;
  phrase: Key;
}

/** Every key of an account, each for one use. */
export interface Keyring {
  accountId: string;
  /** Turns names into the unique values of the ledger. Never rotates. */
  index: Key;
  /** Seals entries. Never rotates. */
  seal: Key;
  /** Signs challenge ids. */
  tag: Key;
  /** Signs bookmarks. */
  bookmark: Key;
  /** Signs actor tokens. */
  actor: Key;
  /** Newest first. */
  peppers: readonly [Pepper, ...Pepper[]];
}

/** What signs and reads actor tokens: all that the endpoint which makes them is given. */
export type ActorKeys = Pick<Keyring, 'accountId' | 'actor'>;

/** The same of these alone. */
export function actorKeys(
  secrets: Pick<Secrets, 'accountId' | 'ledgerKey'>,
): { ok: true; keys: ActorKeys } | { ok: false; missing: string } {
  const read = ledgerSecret(secrets);
  if (!read.ok) return read;
  const { accountId, ledger } = read;
  return { ok: true, keys: { accountId, actor: keyFor(ledger, accountId, 'actor') } };
}

/** What checks the trail and vouches for exports of it: nothing that a code comes from. */
export type TrailKeys = Pick<Keyring, 'accountId' | 'index' | 'seal'>;

/** The same of these alone. */
export function trailKeys(
  secrets: Pick<Secrets, 'accountId' | 'ledgerKey'>,
): { ok: true; keys: TrailKeys } | { ok: false; missing: string } {
  const read = ledgerSecret(secrets);
  if (!read.ok) return read;
  const { accountId, ledger } = read;
  return { ok: true, keys: trailKeysOf(accountId, ledger) };
}

/** The keys, or the name of the first secret that is missing, blank or too short. */
export function keyring(
  secrets: Secrets,
): { ok: true; keys: Keyring } | { ok: false; missing: string } {
  const read = ledgerSecret(secrets);
  if (!read.ok) return read;
  const { accountId, ledger } = read;
  const current = secretBytes(secrets.pepper);
  if (current === undefined) return missing('OTP_PEPPER');
  const peppers: [Pepper, ...Pepper[]] = [pepperVersion(accountId, current)];
  if (!isNone(secrets.previousPepper)) {
    const previous = secretBytes(secrets.previousPepper);
    if (previous === undefined) return missing('OTP_PEPPER_PREVIOUS');
    peppers.push(pepperVersion(accountId, previous));
  }
  const use = (name: string): Key => keyFor(ledger, accountId, name);
  return {
    ok: true,
    keys: {
      ...trailKeysOf(accountId, ledger),
      tag: use('challenge tag'),
      bookmark: use('bookmark'),
      actor: use('actor'),
      peppers,
    },
  };
}

function ledgerSecret({
  accountId,
  ledgerKey,
}: Pick<Secrets, 'accountId' | 'ledgerKey'>):
  { ok: true; accountId: string; ledger: Uint8Array } | { ok: false; missing: string } {
  if (accountId === undefined || !/^[1-9]\d{0,15}$/.test(accountId))
    return missing('OTP_ACCOUNT_ID');
  const ledger = secretBytes(ledgerKey);
  return ledger === undefined ? missing('OTP_LEDGER_KEY') : { ok: true, accountId, ledger };
}

function trailKeysOf(accountId: string, ledger: Uint8Array): TrailKeys {
  const use = (name: string): Key => keyFor(ledger, accountId, name);
  return { accountId, index: use('index'), seal: use('seal') };
}

function keyFor(secret: Uint8Array, accountId: string, use: string): Key {
  return deriveKey(secret, ['otp-verification', accountId, use]);
}

function missing(name: string): { ok: false; missing: string } {
  return { ok: false, missing: name };
}

/** Whether a text can be one of the two secrets: long enough, and not the same byte over and over. */
export function isSoundSecret(text: string | undefined): boolean {
  return secretBytes(text) !== undefined;
}

/** HubSpot has no optional secrets, so the word `none` stands for one that is not there. */
export function isNone(text: string | undefined): boolean {
  return text === undefined || text.trim() === '' || text.trim().toLowerCase() === 'none';
}

function pepperVersion(accountId: string, secret: Uint8Array): Pepper {
  const use = (name: string): Key => keyFor(secret, accountId, name);
  return { id: macHex(use('key id'), '', 12), code: use('code'), phrase: use('phrase') };
}

const MIN_SECRET_BYTES = 32;

/** At least 32 bytes, written as hex or as base64; anything else is no secret. */
function secretBytes(text: string | undefined): Uint8Array | undefined {
  const written = text?.trim() ?? '';
  const bytes = /^[0-9a-f]+$/i.test(written)
    ? Buffer.from(written, 'hex')
    : /^[A-Za-z0-9+/_-]+={0,2}$/.test(written)
      ? Buffer.from(written, 'base64')
      : Buffer.alloc(0);
  return bytes.length >= MIN_SECRET_BYTES && new Set(bytes).size > 8 ? bytes : undefined;
}
