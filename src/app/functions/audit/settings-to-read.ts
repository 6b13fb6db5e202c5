import { completeSettings } from '../../../otp/default-settings.ts';
import { READ_LIMIT, TrailBroken } from '../../../otp/ledger.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import { believeSettings } from '../../../otp/seal.ts';
import type { SettingsHead } from '../../../otp/settings-chain.ts';
import { settingsKey } from '../../../otp/stream.ts';
import type { BareDesk, Desk } from '../desk/desk.ts';
import { furnishedWith, KNOWN_FOR_MS, settingsWithin } from '../desk/settings-in-force.ts';

/**
 * The desk of somebody who reads the audit. Where the line of the settings itself is broken, a check has to be able
 * to say so: then who may read goes by the newest version that can be believed. Throws `TrailBroken` where none can,
 * and `LedgerUnreachable`.
 */
export async function furnishedToRead(desk: BareDesk): Promise<ReadingDesk> {
  const { entry, ...settings } = await settingsToRead(desk);
  return { ...furnishedWith(desk, settings), demandsVerified: entry?.by.assurance === 'verified' };
}

/** The desk of somebody who reads the audit. */
export interface ReadingDesk extends Desk {
  /** Whether a user for whom HubSpot vouches has saved the settings: then there is a way to be one. */
  demandsVerified: boolean;
}

type Saved = SettingsInForce & Pick<SettingsHead, 'entry'>;

async function settingsToRead(desk: BareDesk): Promise<Saved> {
  try {
    return await settingsWithin(desk, KNOWN_FOR_MS);
  } catch (error) {
    if (!(error instanceof TrailBroken)) throw error;
    const settings = await newestBelieved(desk);
    if (settings === undefined) throw error;
    return settings;
  }
}

/** Among the first versions, of which one read finds all that an account is likely to have. */
async function newestBelieved({ ledger, keys }: BareDesk): Promise<Saved | undefined> {
  const places = Array.from({ length: READ_LIMIT }, (_, i) => READ_LIMIT - i);
  const names = places.map((n) => settingsKey(keys, n));
  const found = await ledger.read('stream_key', names);
  for (const name of names) {
    const stored = found.get(name);
    if (stored === undefined) continue;
    try {
      const entry = believeSettings(keys, stored, name);
      return { version: entry.n, settings: completeSettings(entry.settings), entry };
    } catch (error) {
      if (!(error instanceof TrailBroken)) throw error;
    }
  }
  return undefined;
}
