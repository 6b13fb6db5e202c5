import type { Canonical } from './canonical.ts';
import { macHex, sameText } from './digest.ts';
import type { LedgerEntry, ReducedEntry, SettingsEntry, StepEntry, StreamEntry } from './entry.ts';
import type { Keyring } from './keyring.ts';
import { TrailBroken, type Ledger, type StoredEntry } from './ledger.ts';
import type { Index } from './stream.ts';
import { toldMac } from './told.ts';

/** What an entry is sealed with: keys, and how the store will show it. */
export interface Sealing {
  keys: Keyring;
  ledger: Pick<Ledger, 'shows'>;
}

/** An entry as it is stored, with the seal over its canonical form and over what people will read of it. */
export function sealed({ keys, ledger }: Sealing, entry: LedgerEntry): StoredEntry {
  const whole = { ...entry, told: toldMac(keys, ledger.shows(entry)) };
  return { keys: entry.keys, body: JSON.stringify(whole), seal: sealOf(keys, whole) };
}

/**
 * The entry, if it is ours, untouched, and lies under the key it was asked for; throws `TrailBroken`
 * otherwise. The caller still has to see that its stream and place are the expected ones.
 */
export function believe(
  keys: Keyring,
  stored: StoredEntry,
  index: Index,
  key: string,
): LedgerEntry {
  const entry = untouched(keys, stored);
  if (entry.keys[index] !== key) throw new TrailBroken('Not the entry that was asked for');
  return entry;
}

/** `believe` for one that was found otherwise: it must lie under all the keys that it was sealed for and no other. */
export function believeWhole(keys: Keyring, stored: StoredEntry): LedgerEntry {
  const entry = untouched(keys, stored);
  const names = new Set([...Object.keys(entry.keys), ...Object.keys(stored.keys)]) as Set<Index>;
  const isThere = [...names].every((name) => entry.keys[name] === stored.keys[name]);
  if (!isThere) throw new TrailBroken('Not under the keys that it was sealed for');
  return entry;
}

/** `believe` for a place where only a decision can lie, or what is left of one. */
export function believeDecision(
  keys: Keyring,
  stored: StoredEntry,
  index: Index,
  key: string,
): StreamEntry | ReducedEntry {
  const entry = believe(keys, stored, index, key);
  const isOne = entry.entry === 'stream' || (entry.entry === 'reduced' && entry.of === 'stream');
  if (!isOne) throw new TrailBroken('No decision where one belongs');
  return entry;
}

/** `believe` for a place where only a step can lie, or what is left of one. */
export function believeStep(
  keys: Keyring,
  stored: StoredEntry,
  key: string,
): StepEntry | ReducedEntry {
  const entry = believe(keys, stored, 'step_key', key);
  const isOne = entry.entry === 'step' || (entry.entry === 'reduced' && entry.of === 'step');
  if (!isOne) throw new TrailBroken('No step where one belongs');
  return entry;
}

/** `believe` for a place where only a version of the settings can lie. */
export function believeSettings(keys: Keyring, stored: StoredEntry, key: string): SettingsEntry {
  const entry = believe(keys, stored, 'stream_key', key);
  if (entry.entry !== 'settings') throw new TrailBroken('No settings where they belong');
  return entry;
}

function untouched(keys: Keyring, stored: StoredEntry): LedgerEntry {
  const entry = parse(stored.body);
  if (!sameText(stored.seal, sealOf(keys, entry))) throw new TrailBroken('The seal does not fit');
  if (entry.account !== keys.accountId) throw new TrailBroken('From another account');
  return entry;
}

/** The seal of an entry. Throws `TrailBroken` for what has no canonical form. */
export function sealOf(keys: Pick<Keyring, 'seal'>, entry: LedgerEntry): string {
  try {
    return macHex(keys.seal, entry as unknown as Canonical);
  } catch (error) {
    // Only what somebody put there by hand has no canonical form, or lies deeper than the stack.
    if (error instanceof TypeError || error instanceof RangeError)
      throw new TrailBroken('Not an entry of ours');
    throw error;
  }
}

/** What a body says, before anything proves it. Throws `TrailBroken` for what is no object. */
export function parse(body: string): LedgerEntry {
  try {
    const value: unknown = JSON.parse(body);
    // The seal, checked next, proves the shape: we sealed nothing else.
    if (typeof value === 'object' && value !== null) return value as LedgerEntry;
  } catch {
    // Falls through to the one refusal for everything unreadable.
  }
  throw new TrailBroken('Not readable as an entry');
}
