import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditTrail } from '../../tools/audit-trail.ts';
import { closeAccounts, openAccount, type Account } from '../support/account.ts';
import { keptOf, playedLedger } from '../support/kept-trail.ts';
import { SECRETS } from '../support/verification-desk.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

const HOURS = 3_600_000;
/** The machine's clock and the account's have to agree in the end. */
const START = Date.now() - 3 * HOURS;

let account: Account;
let folder: string;
let count: number;
beforeAll(async () => {
  folder = tempTree();
  account = await openAccount({ now: START });
  const { entries } = await playedLedger(undefined, START);
  count = entries.length;
  const { clock, records } = account.emulator;
  const until = (time: number): void => clock.advance(Math.max(0, time - clock.now()));
  for (const { createdAt, properties } of keptOf(entries)) {
    until(Date.parse(createdAt));
    records.create('p_otp_entry', properties);
  }
  until(Date.now());
});
afterAll(async () => {
  removeTempTrees();
  await closeAccounts();
});

async function audit(
  words: readonly string[],
  variables: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const all = {
    INIT_CWD: folder,
    HUBSPOT_TOKEN: account.token,
    HUBSPOT_API_ORIGIN: account.origin,
    OTP_LEDGER_KEY: SECRETS.ledgerKey,
    ...variables,
  };
  const code = await auditTrail(words, all, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

test('a terminal writes all that the account holds, and verifies it without the account', async () => {
  const written = await audit(['export', 'all.jsonl']);
  expect(written.said).toContain(`${count} entries written to ${path.join(folder, 'all.jsonl')}.`);
  const offline = { HUBSPOT_TOKEN: '', HUBSPOT_API_ORIGIN: '' };
  const verified = await audit(['verify', 'all.jsonl'], offline);
  expect(verified.said).toContain(
    `${count} entries, all intact. Account 20260923, from the beginning to `,
  );
  expect([written.code, verified.code]).toEqual([0, 0]);
  const again = await audit(['export', 'all.jsonl']);
  expect([again.code, again.said]).toEqual([2, expect.stringContaining('is there already')]);
});

test('a part of the time is written as such', async () => {
  const from = new Date(START + 30 * 60_000).toISOString();
  const { code } = await audit(['export', '--from', from, 'part.jsonl']);
  const { said } = await audit(['verify', 'part.jsonl']);
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/^\d+ entr.* not in this export.*\n\d+ entries, all intact/),
  ]);
  expect(said).toContain(`from ${from}`);
});

test('a spreadsheet gets both times, and nothing that it would take for a formula', async () => {
  expect((await audit(['export', '--csv', 'all.csv'])).code).toBe(0);
  const text = textOf('all.csv');
  const [head, first, ...rows] = text.split('\r\n');
  expect(head).toMatch(/^\uFEFF"Time \(UTC\)","Time \([A-Z][\w/]+\)","What happened","By","Kind",/);
  const utc = new Date(START + 1).toISOString().slice(0, 16).replace('T', ' ');
  expect(first).toMatch(
    new RegExp(`^"${utc}:\\d\\d","\\d{4}-\\d\\d-\\d\\d [\\d:]{8}","Dana Reyes saved`),
  );
  expect(rows).toHaveLength(count);
  expect((await audit(['verify', 'all.csv'])).said).toContain('CSV holds no seals');
});

test('what is in the way is said, and leaves no file', async () => {
  const none = await audit(['export', 'x.jsonl'], { HUBSPOT_TOKEN: '' });
  expect(none.said).toContain('HUBSPOT_TOKEN is missing');
  const wrong = await audit(['export', 'x.jsonl'], { HUBSPOT_TOKEN: 'pat-na1-none' });
  expect(wrong.said).toContain('HubSpot does not accept the token');
  const key = await audit(['export', 'x.jsonl'], { OTP_LEDGER_KEY: 'short' });
  expect(key.said).toContain('OTP_LEDGER_KEY is missing');
  const place = await audit(['export', 'no-such-folder/x.jsonl']);
  expect(place.said).toContain('The file cannot be written');
  for (const { code } of [none, wrong, key, place]) expect(code).toBe(2);
  expect(existsSync(path.join(folder, 'x.jsonl'))).toBe(false);
});
