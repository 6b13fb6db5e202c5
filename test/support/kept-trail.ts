import type { ExportedEntry, TrailFinding } from '../../src/contract/audit-view.ts';
import { entryProperties } from '../../src/hubspot/entry-properties.ts';
import { isToldAsSealed } from '../../src/hubspot/told-as-sealed.ts';
import { noteAnswer } from '../../src/otp/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import type { LedgerEntry, StreamEntry } from '../../src/otp/entry.ts';
import type { TrailKeys } from '../../src/otp/keyring.ts';
import type { StoredEntry } from '../../src/otp/ledger.ts';
import { noteReduction } from '../../src/otp/reduction-chain.ts';
import { refusedEntry } from '../../src/otp/refused-entry.ts';
import { sealed } from '../../src/otp/seal.ts';
import { NEVER_SAVED, saveSettings } from '../../src/otp/settings-chain.ts';
import { noteStep } from '../../src/otp/steps.ts';
import { checkPart } from '../../src/otp/trail/check-part.ts';
import { storedIn } from '../../src/otp/trail/kept-entry.ts';
import { once } from '../../src/otp/trail/once.ts';
import type { KeptEntry, ReadKept } from '../../src/otp/trail/read-neighbours.ts';
import { seededRandom } from './seeded-random.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { DANA, NOON, testKeys, VerificationDesk, WORKFLOW } from './verification-desk.ts';

const SAM = { userId: 72, name: 'Sam Ortiz', assurance: 'verified' } as const;

/** A small ledger in which everything happens that the rules of cards and workflows have happen. */
export async function playedLedger(keys = testKeys(), at = NOON): Promise<MemoryLedger> {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys, random: seededRandom(3) });
  desk.at = at;
  const later = (minutes: number): number => (desk.at += minutes * 60_000);
  const settings = await saveSettings(desk, {
    ...{ after: NEVER_SAVED, settings: DEFAULT_SETTINGS, by: DANA, request: 'r1' },
  });
  await saveSettings(desk, {
    ...{ after: settings.head, settings: DEFAULT_SETTINGS, by: DANA, request: 'r2' },
  });
  for (const record of ['101', '102']) {
    await desk.send({ request: `send ${record}`, record });
    const { id: challenge } = (await desk.state({ record })).open ?? { id: '' };
    await desk.check({ request: `wrong ${record}`, record, challenge, typed: '000000' });
    later(2);
    await desk.resend({ request: `again ${record}`, record, challenge });
    const code = desk.codeOf(await desk.state({ record }), { record });
    await desk.check({ request: `right ${record}`, record, challenge, typed: code });
    later(20);
    await desk.send({ request: `more ${record}`, record });
    const { id: second } = (await desk.state({ record })).open ?? { id: '' };
    await desk.cancel({ request: `cancel ${record}`, record, challenge: second });
    later(20);
  }
  await desk.askOverride({ request: 'ask', what: 'confirm' });
  await desk.giveOverride({ request: 'give', n: 7, by: SAM });
  await desk.send({ request: 'flow', record: '103', pathway: 'workflow', address: 'b@x.example' });
  for (const { body } of [...ledger.entries]) {
    const entry = JSON.parse(body) as LedgerEntry;
    if (entry.entry !== 'stream') continue;
    if (isSend(entry)) await noteStep(desk, entry, 'handed_over');
    if (entry.n % 2 === 0) await noteStep(desk, entry, 'told');
  }
  const record = { objectTypeId: '0-1', objectId: '103' };
  const stream = { record, purpose: 'caller_check', pathway: 'workflow' } as const;
  const outputs = { summary: 'No code was sent.' };
  await noteAnswer(desk, 'a'.repeat(64), stream, { outputs });
  const refused = refusedEntry(keys, { stream, by: DANA, reason: 'cool_down', at: desk.at });
  if (refused) await ledger.append(sealed(desk, refused));
  const reduction = { by: SAM, reason: 'retention', entries: 3 } as const;
  await noteReduction(desk, { ...reduction, name: 'first' });
  await noteReduction(desk, { ...reduction, by: WORKFLOW, name: 'second' });
  return ledger;
}

function isSend({ event }: StreamEntry): boolean {
  return event.kind === 'issued' || event.kind === 'resent';
}

/** The entries as HubSpot keeps them. */
export function keptOf(stored: readonly StoredEntry[]): ExportedEntry[] {
  return stored.map((entry, i) => keptAs(String(1_000 + i), entry));
}

export function keptAs(id: string, { keys, body, seal }: StoredEntry): ExportedEntry {
  const entry = JSON.parse(body) as LedgerEntry;
  const readable = Object.entries(entryProperties(entry)).filter(([, value]) => value !== '');
  return {
    id,
    createdAt: new Date(entry.at + 300).toISOString(),
    properties: { ...Object.fromEntries(readable), ...keys, entry: body, seal },
  };
}

/** Reads such entries by their unique properties. */
export function readOfKept(kept: readonly ExportedEntry[]): ReadKept {
  const byKey = new Map<string, KeptEntry>();
  for (const entry of kept) {
    const stored = storedIn(entry);
    for (const [index, key] of Object.entries(stored.keys))
      byKey.set(`${index} ${key}`, { id: entry.id, stored });
  }
  return async (index, names) => {
    if (names.length > 100) throw new TypeError('More than one read may name');
    return new Map(
      names.flatMap((name): [string, KeptEntry][] => {
        const there = byKey.get(`${index} ${name}`);
        return there ? [[name, there]] : [];
      }),
    );
  };
}

/** What a check finds that goes over all of it, or only these entries of it, in parts of this size. */
export async function checkAll(
  kept: readonly ExportedEntry[],
  {
    size = 7,
    keys = testKeys(),
    only = kept,
  }: { size?: number; keys?: TrailKeys; only?: readonly ExportedEntry[] } = {},
): Promise<TrailFinding[]> {
  const check = { keys, read: readOfKept(kept), isToldAsSealed };
  const parts = Array.from({ length: Math.ceil(only.length / size) }, (_, i) =>
    checkPart(check, only.slice(i * size, (i + 1) * size)),
  );
  return once((await Promise.all(parts)).flat());
}
