import type { Settings } from '../contract/settings.ts';
import type { UserActor } from '../contract/vocabulary.ts';
import { appendCertainly } from './append-certainly.ts';
import { chainHeads } from './chain-head.ts';
import { completeSettings, DEFAULTS } from './default-settings.ts';
import type { SettingsEntry } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import type { Keyring } from './keyring.ts';
import { READ_LIMIT, TrailBroken, type Ledger } from './ledger.ts';
import type { SettingsInForce } from './policy.ts';
import type { Ports } from './ports.ts';
import { believe, believeSettings, sealed } from './seal.ts';
import { settingsKey } from './stream.ts';

/** The newest version of the settings, with the entry that made it. */
export interface SettingsHead extends SettingsInForce {
  /** Absent of the defaults, which nobody saved. */
  entry?: SettingsEntry;
  seal: string;
}

export const NEVER_SAVED: SettingsHead = { ...DEFAULTS, seal: '' };

/** The newest version. `from`: one that is known to be there. */
export async function settingsHead(
  { ledger, keys }: { ledger: Ledger; keys: Keyring },
  from: SettingsHead = NEVER_SAVED,
): Promise<SettingsHead> {
  const chain = { keyOf: (n: number) => settingsKey(keys, n), from: from.version };
  const [head] = await chainHeads(ledger, 'stream_key', [chain]);
  if (head?.stored === undefined) return from;
  const entry = believeSettings(keys, head.stored, head.key);
  if (entry.n !== head.n) throw new TrailBroken('A version of the settings is out of its place');
  const settings = completeSettings(entry.settings);
  return { version: entry.n, settings, entry, seal: head.stored.seal };
}

/** The last versions, newest first. */
export async function settingsVersions(
  { ledger, keys }: { ledger: Ledger; keys: Keyring },
  { version }: SettingsHead,
  most: number,
): Promise<SettingsEntry[]> {
  const places = Array.from({ length: Math.min(version, most, READ_LIMIT) }, (_, i) => version - i);
  const names = places.map((n) => settingsKey(keys, n));
  const found = await ledger.read('stream_key', names);
  return names.map((name, i) => {
    const stored = found.get(name);
    if (stored === undefined) throw new TrailBroken('A version of the settings is missing');
    const entry = believeSettings(keys, stored, name);
    if (entry.n !== places[i])
      throw new TrailBroken('A version of the settings is out of its place');
    return { ...entry, settings: completeSettings(entry.settings) };
  });
}

/** What somebody wants to hold from now on. */
export interface SettingsDraft {
  /** The version that they changed, and by which they may. */
  after: SettingsHead;
  settings: Settings;
  by: UserActor;
  /** The unique name of the request: repeating it gets the same answer. */
  request: string;
}

/**
 * Saves the version right behind the one that was changed, unless somebody saved one in between: then nothing
 * is saved, and theirs is the answer. Nothing newer is looked up first: who may save was decided by that very
 * version. Throws `LedgerUnreachable` when it ran out of time not knowing.
 */
export async function saveSettings(
  ports: Ports,
  { after, settings, by, request }: SettingsDraft,
): Promise<{ saved: boolean; head: SettingsHead }> {
  const { keys, ledger, turn } = ports;
  const version = after.version + 1;
  const entry: SettingsEntry = {
    entry: 'settings',
    version: ENTRY_VERSION,
    account: keys.accountId,
    n: version,
    at: Math.max(turn.now(), (after.entry?.at ?? 0) + 1),
    by,
    call: turn.random().toString(36).slice(2),
    settings,
    previous: after.seal,
    keys: { stream_key: settingsKey(keys, version), request_key: request },
  };
  const stored = sealed(ports, entry);
  if (await appendCertainly({ ledger, turn }, stored)) {
    return { saved: true, head: { version, settings, entry, seal: stored.seal } };
  }
  return { saved: await isSaved(ports, request), head: await settingsHead(ports) };
}

/** Whether an earlier try of this request made a version. */
export async function isSaved(
  { ledger, keys }: Pick<Ports, 'ledger' | 'keys'>,
  request: string,
): Promise<boolean> {
  const stored = (await ledger.read('request_key', [request])).get(request);
  return stored !== undefined && believe(keys, stored, 'request_key', request).entry === 'settings';
}
