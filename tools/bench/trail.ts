import type { Keyring } from '../../src/otp/keyring.ts';
import type { StoredEntry } from '../../src/otp/ledger.ts';
import { noteStep } from '../../src/otp/steps.ts';
import {
  functionPeakMemory,
  openAccount,
  otherThan,
  type Account,
} from '../../test/support/account.ts';
import { Auditor, ENTRIES } from '../../test/support/audit-desk.ts';
import { keptAs } from '../../test/support/kept-trail.ts';
import { MemoryLedger } from '../../test/support/memory-ledger.ts';
import { VerificationDesk } from '../../test/support/verification-desk.ts';
import { below, exactly, forComparison, type Figure } from './figure.ts';

/** Of these, because nothing is carried from page to page: 100,000 take ten times as many calls, and no more memory. */
const KEPT = 10_000;
const RECORDS = 997;
const REPS = 20;
const PURPOSES = ['caller_check', 'sensitive_request', 'portal_access'] as const;
const BETWEEN_CODES_MS = 60_000;

/** HubSpot docs: searches a second; calls in ten seconds of a private app in an Enterprise account. */
const LIMITS = { searches: 5, calls: 190 };

/** What it costs to check a long trail. */
export async function trailFigures(): Promise<Figure[]> {
  const account = await openAccount();
  const audit = new Auditor(account);
  await fill(account, audit.from);
  audit.settle();
  const { journal, settings, clock } = account.emulator;
  settings.rateLimit.enabled = false;
  journal.clear();
  const parts = await audit.seeAll('check', { from: 0, to: clock.now() });
  const calls = journal.entries();
  const searches = calls.filter(({ path }) => path.endsWith('/search')).length;
  const sum = (of: 'checked' | 'faults'): number =>
    parts.reduce((all, { part }) => all + part[of], 0);
  const limit = Math.max(searches / LIMITS.searches, (calls.length / LIMITS.calls) * 10);
  const megabytes = (await functionPeakMemory('otp-audit')) / 1024 / 1024;
  const of = `check of a trail of ${KEPT.toLocaleString('en')} entries`;
  return [
    exactly(`${of}: entries checked`, sum('checked'), 'entries', KEPT),
    exactly(`${of}: faults`, sum('faults'), 'faults', 0),
    forComparison(`${of}: HubSpot calls`, calls.length, 'calls'),
    forComparison(`${of}: searches among them`, searches, 'calls'),
    forComparison(`${of}: the least that HubSpot’s limits make of it`, limit, 's'),
    below(`${of}: peak of the process’s memory`, megabytes, 'MB', 128),
  ];
}

/** Fills the account with entries as the rules make them, up to a time. */
async function fill({ emulator, keys }: Account, until: number): Promise<void> {
  for (const [i, stored] of (await played(keys, until)).entries()) {
    const { properties, createdAt } = keptAs(String(i), stored);
    emulator.records.create(ENTRIES, properties, { at: Date.parse(createdAt) });
  }
}

/** Codes to many records by many reps, every fourth of which is entered wrong at first. */
async function played(keys: Keyring, until: number): Promise<StoredEntry[]> {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  desk.at = until - KEPT * BETWEEN_CODES_MS;
  for (let i = 0; ledger.entries.length < KEPT; i += 1) {
    desk.at += BETWEEN_CODES_MS;
    const record = String(1_000 + (i % RECORDS));
    const purpose = PURPOSES[i % PURPOSES.length] ?? PURPOSES[0];
    const by = { userId: 71 + (i % REPS), name: `Rep ${i % REPS}`, assurance: 'verified' } as const;
    const wish = { record, purpose, by, address: `c${record}@x.example` };
    const sent = await desk.send({ ...wish, request: `send ${i}` });
    if (sent.committed !== 'appended') throw new TypeError(`Not sent: ${sent.committed}`);
    await noteStep(desk, sent.entry, 'handed_over');
    const code = desk.codeOf(await desk.state(wish), wish);
    const typed = i % 4 === 0 ? [otherThan(code), code] : [code];
    for (const answer of typed)
      await desk.check({ ...wish, request: `${answer} ${i}`, typed: answer });
  }
  return ledger.entries.slice(0, KEPT);
}
