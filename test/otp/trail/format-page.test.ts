import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportedEntry } from '../../../src/contract/audit-view.ts';
import { canonical } from '../../../src/otp/canonical.ts';
import type { StepEntry } from '../../../src/otp/entry.ts';
import { trailKeys, type TrailKeys } from '../../../src/otp/keyring.ts';
import { sealOf } from '../../../src/otp/seal.ts';
import { streamKey } from '../../../src/otp/stream.ts';
import { exportPart } from '../../../src/otp/trail/export-part.ts';
import { beginExport } from '../../../src/otp/trail/export-state.ts';
import { readExportLine } from '../../../src/otp/trail/read-export.ts';
import { checkAll, keptOf, playedLedger } from '../../support/kept-trail.ts';
import { NOON, SECRETS, testKeys } from '../../support/verification-desk.ts';
import { removeTempTrees, tempTree } from '../../tools/support/temp-tree.ts';

afterAll(removeTempTrees);

const page = readFileSync('docs/trail-format.md', 'utf8');

/** The blocks of the page in a language. */
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );

const [keyBlock = '', entryBlock = '', exportBlock = ''] = blocks('text');

/** What a block says behind a name. */
function named(block: string, name: string): string {
  const line = block.split('\n').find((text) => text.startsWith(`${name}  `));
  return line?.slice(name.length).trim() ?? '';
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const form = (value: Parameters<typeof canonical>[0]): string =>
  Buffer.from(canonical(value)).toString('utf8');

function keysOfPage(): TrailKeys {
  const derived = trailKeys({
    accountId: '20260923',
    ledgerKey: named(keyBlock, 'OTP_LEDGER_KEY'),
  });
  if (!derived.ok) throw new TypeError('The key of the page is none');
  return derived.keys;
}

test('the keys of the worked example are those that are derived', () => {
  const { seal, index } = keysOfPage();
  expect(named(keyBlock, 'info')).toBe(form(['otp-verification', '20260923', 'seal']));
  expect(named(keyBlock, 'seal key')).toBe(hex(seal));
  expect(named(keyBlock, 'index key')).toBe(hex(index));
});

test('the entry of the worked example has the form, the seal and the keys that the page gives', () => {
  const keys = keysOfPage();
  const entry = JSON.parse(named(entryBlock, 'entry')) as StepEntry;
  expect(named(entryBlock, 'canonical form')).toBe(form(entry as never));
  expect(named(entryBlock, 'seal')).toBe(sealOf(keys, entry));
  expect(named(entryBlock, 'stream key')).toBe(streamKey(keys, entry.stream, 1));
});

test('the export of the worked example is what is written, and what its check says', async () => {
  const keys = keysOfPage();
  const read = readExportLine(exportBlock.split('\n')[1] ?? '');
  if (read?.line !== 'entry') throw new TypeError('No entry where one belongs');
  const scope = { from: 0, to: NOON + 86_400_000 };
  const state = beginExport('jsonl', {
    ...{ filter: scope, asOf: scope.to, timeZone: 'Europe/Berlin' },
  });
  expect(exportPart(keys, state, [read.entry], true).text).toBe(exportBlock);
  expect(await checkAll([read.entry], { keys })).toEqual([
    { fault: 'missing', line: '0-1/101 card/caller_check', n: 1 },
  ]);
});

/** What the page's program says of an export of these entries. */
function askOwnVerifier(kept: readonly ExportedEntry[]): string {
  const [program = ''] = blocks('js');
  const folder = tempTree({ 'verify.mjs': program });
  const scope = { filter: { from: 0, to: NOON * 2 }, asOf: NOON * 2, timeZone: 'UTC' };
  const { text } = exportPart(testKeys(), beginExport('jsonl', scope), kept, true);
  writeFileSync(path.join(folder, 'export.jsonl'), text);
  const { stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', 'export.jsonl'], {
    cwd: folder,
    env: { ...process.env, OTP_LEDGER_KEY: SECRETS.ledgerKey },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('a program that is written from the page alone comes to the same', async () => {
  const kept = keptOf((await playedLedger()).entries);
  expect(askOwnVerifier(kept)).toBe(`${kept.length} entries, all intact\n`);
  const changed = (name: string, from: string, to: string): ExportedEntry[] =>
    kept.map((entry, i) => {
      const text = (entry.properties[name] ?? '').replace(from, to);
      return i === 3 ? { ...entry, properties: { ...entry.properties, [name]: text } } : entry;
    });
  const altered = changed('entry', '"wrong_code"', '"verified"');
  expect(askOwnVerifier(altered)).toContain('line 5: altered');
  const misreported = changed('summary', 'Wrong code', 'Right code');
  expect(askOwnVerifier(misreported)).toBe('line 5: misreported\n');
  expect(askOwnVerifier(kept.filter((_, i) => i !== 3))).toContain(
    'the entry before it is missing',
  );
});
