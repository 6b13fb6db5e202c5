import { existsSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { asOf } from '../../src/app/functions/audit/as-of.ts';
import { keptOf } from '../../src/app/functions/audit/kept.ts';
import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import { readAccountId, readTimeZone } from '../../src/hubspot/account-details.ts';
import { ENTRY_PROPERTY_NAMES } from '../../src/hubspot/schema.ts';
import { PAGE } from '../../src/hubspot/search.ts';
import { ServerClock } from '../../src/hubspot/server-clock.ts';
import { timePage, type Listing, type Place } from '../../src/hubspot/time-pages.ts';
import type { Connection } from '../../src/hubspot/transport.ts';
import { trailKeys, type TrailKeys } from '../../src/otp/keyring.ts';
import { exportPart } from '../../src/otp/trail/export-part.ts';
import { beginExport, type ExportState } from '../../src/otp/trail/export-state.ts';
import type { ExportArguments } from './read-arguments.ts';
import { EXPORT, noKeyWords, stoppedWords, writtenWords } from './words.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** As long as it takes: nobody waits at a card. */
const PATIENCE = {
  left: () => Infinity,
  wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  random: Math.random,
};

/**
 * Writes every entry that HubSpot created in a time to a file: 0 when all are there, 2 when it had to stop, and then
 * there is no file. Says what to do next.
 */
export async function exportAccount(
  asked: ExportArguments,
  variables: Variables,
  say: Say,
): Promise<0 | 2> {
  const token = variables['HUBSPOT_TOKEN']?.trim();
  const { file } = asked;
  if (!token || existsSync(file)) {
    say(token ? EXPORT.fileIsThere(file) : EXPORT.noToken);
    return 2;
  }
  const origin = variables['HUBSPOT_API_ORIGIN']?.trim() || 'https://api.hubapi.com';
  const clock = new ServerClock();
  const connection = { origin, token, clock, left: () => Infinity };
  try {
    const accountId = await readAccountId(connection);
    const read = trailKeys({ accountId, ledgerKey: variables['OTP_LEDGER_KEY'] });
    if (!read.ok) {
      say(noKeyWords(read.missing));
      return 2;
    }
    const until = asOf({ turn: { ...PATIENCE, now: () => clock.now() } });
    const count = await write(connection, read.keys, asked, until);
    say(writtenWords(count, asked));
    return 0;
  } catch (error) {
    const words = stoppedWords(error, origin);
    if (words === undefined) throw error;
    say(words);
    return 2;
  }
}

async function write(
  connection: Connection,
  keys: TrailKeys,
  { file, from, to, format }: ExportArguments,
  until: number,
): Promise<number> {
  const timeZone = await readTimeZone(connection, PATIENCE);
  const filter = { from, to: Math.min(to, until) };
  const unfinished = `${file}.unfinished`;
  const target = await open(unfinished, 'w', 0o600);
  try {
    const state = beginExport(format, { filter, asOf: until, timeZone });
    const { count } = await writePages(connection, keys, state, target);
    await rename(unfinished, file);
    return count;
  } finally {
    await target.close();
  }
}

async function writePages(
  connection: Connection,
  keys: TrailKeys,
  begun: ExportState,
  target: FileHandle,
): Promise<ExportState> {
  const { from, to } = begun.scope.filter;
  const listing: Listing = {
    span: { property: 'hs_createdate', from, last: to - 1 },
    ...{ wanted: 'all', direction: 'ASCENDING', about: PAGE },
    properties: [...ENTRY_PROPERTY_NAMES, 'hs_createdate'],
  };
  let state = begun;
  for (let place: Place | undefined; ;) {
    const { found, next } = await timePage(connection, PATIENCE, listing, place);
    const entries: ExportedEntry[] = found.map(keptOf);
    const part = exportPart(keys, state, entries, next === undefined);
    await target.write(part.text);
    state = part.state;
    if (next === undefined) return state;
    place = next;
  }
}
