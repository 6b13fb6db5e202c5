import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { AuditFilter } from '../../src/contract/audit-filter.ts';
import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import { exportPart } from '../../src/otp/trail/export-part.ts';
import { beginExport } from '../../src/otp/trail/export-state.ts';
import { auditTrail } from '../../tools/audit-trail.ts';
import { keptOf, playedLedger } from '../support/kept-trail.ts';
import { NOON, SECRETS, testKeys } from '../support/verification-desk.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

const DAY = 86_400_000;
const EVERYTHING = { from: 0, to: NOON + DAY };
const keys = testKeys();

let folder: string;
let kept: ExportedEntry[];
beforeAll(async () => {
  folder = tempTree();
  kept = keptOf((await playedLedger()).entries);
});
afterAll(removeTempTrees);

/** An export of these entries, in parts as the page gets them. */
function exported(entries: readonly ExportedEntry[], filter: AuditFilter = EVERYTHING): string {
  let state = beginExport('jsonl', { filter, asOf: NOON + DAY, timeZone: 'Europe/Berlin' });
  const texts: string[] = [];
  for (let at = 0; at < entries.length || at === 0; at += 10) {
    const isLast = at + 10 >= entries.length;
    const part = exportPart(keys, state, entries.slice(at, at + 10), isLast);
    texts.push(part.text);
    ({ state } = part);
  }
  return texts.join('');
}

/** Verifies a file with this text, as a terminal shows it. */
async function verify(
  text: string,
  variables: Record<string, string> = { OTP_LEDGER_KEY: SECRETS.ledgerKey },
): Promise<{ code: number; lines: string[] }> {
  const file = path.join(folder, 'export.jsonl');
  writeFileSync(file, text);
  const lines: string[] = [];
  const code = await auditTrail(['verify', file], variables, (line) => lines.push(line));
  return { code, lines };
}

test('an export that nobody touched is intact, and says of what account and time it is', async () => {
  expect(await verify(exported(kept))).toEqual({
    code: 0,
    lines: [
      `${kept.length} entries, all intact. Account 20260923, from the beginning to 2026-11-24T12:00:00.000Z.`,
    ],
  });
});

test('an account without entries has an export that is intact', async () => {
  const { code, lines } = await verify(exported([]));
  expect([code, lines[0]]).toEqual([0, expect.stringContaining('0 entries, all intact.')]);
});

test('one character of the file changed, put in or taken out: it is never called intact', async () => {
  const text = exported(kept);
  const change = fc.record({
    at: fc.nat(text.length - 1),
    taken: fc.nat(1),
    put: fc.oneof(fc.constantFrom('', '0', '1', ' ', '"', '\n', ','), fc.string({ maxLength: 1 })),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, taken, put }) => {
      const other = text.slice(0, at) + put + text.slice(at + taken);
      const { code } = await verify(other);
      // Blanks between the members of a line are nobody's, and say the same.
      expect(code === 0).toBe(isSame(other, text));
    }),
    { numRuns: 80 },
  );
});

function isSame(one: string, other: string): boolean {
  const values = (text: string): string =>
    JSON.stringify(
      text
        .split('\n')
        .filter((line, i, all) => line !== '' || i < all.length - 1)
        .map((line) => {
          try {
            return JSON.parse(line) as unknown;
          } catch {
            return line;
          }
        }),
    );
  return one === other || values(one) === values(other);
}

test.each([
  ['an entry', 1],
  ['the end', -2],
])('a member that somebody put into the line of %s is found', async (_, at) => {
  const lines = exported(kept).split('\n');
  const other = lines.at(at)?.replace(/}$/, ',"note":"checked"}') ?? '';
  const { code, lines: told } = await verify(lines.with(at, other).join('\n'));
  expect(code).toBe(1);
  expect(told[0]).toContain('cannot be read: it was changed in the file.');
});

test('a line taken away, moved or repeated is named by its line', async () => {
  const lines = exported(kept).split('\n');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: kept.length }),
      fc.constantFrom('taken', 'moved', 'repeated'),
      async (at, how) => {
        const others = [...lines];
        const line = lines[at] ?? '';
        if (how === 'repeated') others.splice(at, 0, line);
        else others.splice(at, 1);
        if (how === 'moved') others.splice((at % kept.length) + 1, 0, line);
        if (others.join('\n') === lines.join('\n')) return;
        const { code, lines: told } = await verify(others.join('\n'));
        expect(code).toBe(1);
        expect(told.join('\n')).toMatch(/^Line \d+ /m);
      },
    ),
    { numRuns: 30 },
  );
});

test('an export that was broken off, or goes on behind its end, is not called intact', async () => {
  const lines = exported(kept).split('\n');
  const cut = await verify(lines.slice(0, -2).join('\n'));
  expect([cut.code, cut.lines[0]]).toEqual([
    1,
    expect.stringContaining('is the last, and the export does not end with it'),
  ]);
  const longer = await verify([...lines.slice(0, -1), lines[3], ''].join('\n'));
  expect([longer.code, longer.lines[0]]).toEqual([
    1,
    expect.stringContaining('lies behind the end of the export'),
  ]);
});

test('an export under the first line of another one, which states a wider time, is not called intact', async () => {
  const earlier = { from: 0, to: NOON + 60_000 };
  const some = kept.filter(({ createdAt }) => Date.parse(createdAt) < earlier.to);
  const [wider = ''] = exported(kept).split('\n');
  expect((await verify(exported(some, earlier))).code).toBe(0);
  const { code, lines } = await verify(`${wider}\n${exported(some, earlier)}`);
  expect(code).toBe(1);
  expect(lines[0]).toContain('Line 2 does not follow from the line before it');
});

test('an entry that was altered in HubSpot before the export is named', async () => {
  const altered = kept.map((entry, i) =>
    i === 3
      ? {
          ...entry,
          properties: {
            ...entry.properties,
            entry: (entry.properties['entry'] ?? '').replace('"wrong_code"', '"verified"'),
          },
        }
      : entry,
  );
  expect(await verify(exported(altered))).toEqual({
    code: 1,
    lines: [
      '0-1/101 card/caller_check, entry 2 (id 1003): altered: its seal does not fit what it says, or it is not ours.',
      expect.stringContaining(`${kept.length} entries, 1 finding. Account 20260923`),
    ],
  });
});

test('an entry that was taken away in HubSpot before the export is named', async () => {
  const left = kept.filter((_, i) => i !== 3);
  const { code, lines } = await verify(exported(left));
  expect([code, lines[0]]).toEqual([
    1,
    '0-1/101 card/caller_check, entry 2: missing: others build on it, and it is not there.',
  ]);
});

test('what was written before an export begins is not missing, and what is said of it is honest', async () => {
  const later = { from: NOON + 60_000, to: NOON + DAY };
  const left = kept.filter(({ createdAt }) => Date.parse(createdAt) >= later.from);
  const whole = await verify(exported(left, later));
  expect(whole.code).toBe(0);
  expect(whole.lines).toEqual([
    expect.stringMatching(/^\d+ entries that others build on are not in this export/),
    expect.stringContaining(
      `${left.length} entries, all intact. Account 20260923, from 2026-11-23T12:01:00.000Z`,
    ),
  ]);
  const gap = left.filter(
    ({ properties: { record_id, kind, position } }) =>
      [record_id, kind, position].join() !== '102,attempt,2',
  );
  expect(gap).toHaveLength(left.length - 1);
  const { code, lines } = await verify(exported(gap, later));
  expect(code).toBe(1);
  expect(lines).toContain(
    '0-1/102 card/caller_check, entry 2: missing: others build on it, and it is not there.',
  );
});

test('a filtered export says that it is, and misses nothing that it leaves out', async () => {
  const filter = { ...EVERYTHING, outcome: 'verified' } as const;
  const some = kept.filter(({ properties }) => properties['outcome'] === 'verified');
  const { code, lines } = await verify(exported(some, filter));
  expect(code).toBe(0);
  expect(lines.at(-1)).toContain('Only some, chosen by outcome.');
});

test('without the key, with another one, or with a file that is none, the next step is said', async () => {
  const text = exported(kept);
  const told = async (...args: Parameters<typeof verify>): Promise<unknown[]> => {
    const { code, lines } = await verify(...args);
    return [code, ...lines];
  };
  expect(await told(text, {})).toEqual([2, expect.stringContaining('OTP_LEDGER_KEY is missing')]);
  expect(await told(text, { OTP_LEDGER_KEY: SECRETS.pepper })).toEqual([
    2,
    expect.stringContaining('OTP_LEDGER_KEY is not the key of account 20260923'),
  ]);
  expect(await told('summary,kind\r\n')).toEqual([2, expect.stringContaining('is no export')]);
  expect(await told('')).toEqual([2, expect.stringContaining('is no export')]);
  const lines: string[] = [];
  const say = (line: string): number => lines.push(line);
  expect(await auditTrail(['verify', path.join(folder, 'none')], {}, say)).toBe(2);
  expect(await auditTrail(['verify'], {}, say)).toBe(2);
  expect(await auditTrail(['export', '--from', 'May', 'x'], {}, say)).toBe(2);
  expect(lines).toEqual([
    expect.stringContaining('cannot be read'),
    ...Array(2).fill(expect.stringContaining('Verify an export of the trail:')),
  ]);
});

test('nothing of a file reaches the terminal that is no plain name', async () => {
  const evil = kept.map((entry, i) =>
    i === 3
      ? { ...entry, id: '\u001b[2J', properties: { ...entry.properties, entry: '{}' } }
      : entry,
  );
  const { code, lines } = await verify(exported(evil).replaceAll('"count"', '"c\u001b"'));
  expect(code).toBe(1);
  expect(lines.join('')).not.toContain('\u001b');
});
