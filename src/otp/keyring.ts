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
  /** Newest first. */
  peppers: readonly [Pepper, ...Pepper[]];
}

/** The keys, or the name of the first secret that is missing, blank or too short. */
export function keyring(
  secrets: Secrets,
): { ok: true; keys: Keyring } | { ok: false; missing: string } {
  const { accountId } = secrets;
  if (accountId === undefined || !/^[1-9]\d{0,15}$/.test(accountId))
    return missing('OTP_ACCOUNT_ID');
  const ledger = secretBytes(secrets.ledgerKey);
  if (ledger === undefined) return missing('OTP_LEDGER_KEY');
  const current = secretBytes(secrets.pepper);
  if (current === undefined) return missing('OTP_PEPPER');
  const peppers: [Pepper, ...Pepper[]] = [pepperVersion(accountId, current)];
  if (!isNone(secrets.previousPepper)) {
    const previous = secretBytes(secrets.previousPepper);
    if (previous === undefined) return missing('OTP_PEPPER_PREVIOUS');
    peppers.push(pepperVersion(accountId, previous));
  }
  const use = (name: string): Key => deriveKey(ledger, ['otp-verification', accountId, name]);
  return {
    ok: true,
    keys: {
      accountId,
      index: use('index'),
      seal: use('seal'),
      tag: use('challenge tag'),
      bookmark: use('bookmark'),
      peppers,
    },
  };
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
  const use = (name: string): Key => deriveKey(secret, ['otp-verification', accountId, name]);
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
