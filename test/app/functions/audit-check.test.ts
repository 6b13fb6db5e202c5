import type { TrailFault, TrailFinding } from '../../../src/contract/audit-view.ts';
import { readExportLine, chainOf } from '../../../src/otp/trail/read-export.ts';
import { ACCOUNT_SECRETS, closeAccounts, closeFunctionHost, Rep } from '../../support/account.ts';
import { functionOutput } from '../../support/account.ts';
import { ENTRIES, openAudited, type Auditor } from '../../support/audit-desk.ts';

interface Kept {
  id: string;
  properties: Record<string, string>;
}

let audit: Auditor;
beforeAll(async () => (audit = await openAudited()));
afterAll(async () => {
  await closeAccounts();
  await closeFunctionHost();
});

/** The entries of the contact's stream for a purpose, in their order. */
function decisions(purpose: string, record = audit.account.contact): Kept[] {
  return audit.account.emulator.records
    .list(ENTRIES)
    .filter(({ properties }) => properties['purpose'] === purpose)
    .filter(({ properties }) => properties['record_id'] === record && properties['stream_key'])
    .sort((a, b) => Number(a.properties['position']) - Number(b.properties['position']));
}

function decision(n: number): Kept {
  const found = decisions('caller_check')[n - 1];
  if (found === undefined) throw new TypeError('No such entry');
  return found;
}

async function findings(): Promise<TrailFinding[]> {
  audit.settle();
  const parts = await audit.seeAll('check', audit.everything);
  return parts.flatMap(({ part }) => part.findings);
}

/** What a check of the entries finds while one of them is different. */
async function whileChanged(
  { id, properties }: Kept,
  change: Record<string, string>,
): Promise<TrailFinding[]> {
  const { records } = audit.account.emulator;
  records.update(ENTRIES, id, change);
  audit.settle();
  const { part } = await audit.see('check', audit.everything);
  const before = Object.keys(change).map((name) => [name, properties[name] ?? '']);
  records.update(ENTRIES, id, Object.fromEntries(before) as Record<string, string>);
  return part.findings;
}

test('a trail that nobody touched is intact, to its last entry', async () => {
  audit.settle();
  const parts = await audit.seeAll('check', audit.everything);
  const count = audit.account.emulator.records.list(ENTRIES).length;
  expect(parts.map(({ part }) => part.checked)).toEqual([count, 0, 0]);
  for (const { part } of parts) expect(part).toMatchObject({ total: count, faults: 0 });
});

const text = (name: string, from: string, to: string) => (entry: Kept) => ({
  [name]: (entry.properties[name] ?? '').replace(from, to),
});

/** Another first character. */
const other = (name: string) => (entry: Kept) => ({
  [name]: (entry.properties[name] ?? '').replace(/^./, (first) => (first === '0' ? '1' : '0')),
});

test.each<[string, (entry: Kept) => Record<string, string>, TrailFault]>([
  ['a letter of an entry', text('entry', 'Dana', 'Dane'), 'altered'],
  ['a time in an entry', text('entry', '"at":1', '"at":2'), 'altered'],
  ['its seal', other('seal'), 'altered'],
  ['the account it was sealed for', text('entry', '"20260923"', '"20260924"'), 'other_account'],
  ['a key that it lies under', other('request_key'), 'misplaced'],
  ['what people read of it', text('outcome', 'wrong_code', 'verified'), 'misreported'],
  ['when people read that it was', text('happened_at', '12:00:10', '12:00:11'), 'misreported'],
  ['everything, by emptying it', () => ({ summary: '', kind: '', record_id: '' }), 'misreported'],
])('who changes %s is found out', async (_, change, fault) => {
  const entry = decision(2);
  const found = await whileChanged(entry, change(entry));
  expect(found).toContainEqual(expect.objectContaining({ fault, id: entry.id, n: 2 }));
});

test('an entry that was put in another’s place is found', async () => {
  const [first, second] = [decision(1), decision(2)];
  const { entry = '', seal = '' } = first.properties;
  const found = await whileChanged(second, { entry, seal });
  expect(found).toContainEqual(expect.objectContaining({ fault: 'misplaced', id: second.id }));
});

test('a copy of an entry, made by hand, is found', async () => {
  const { emulator } = audit.account;
  const { entry = '', seal = '' } = decision(3).properties;
  const copy = emulator.records.create(ENTRIES, { entry, seal });
  const found = await findings();
  emulator.records.archive(ENTRIES, copy);
  expect(found).toContainEqual(expect.objectContaining({ fault: 'misplaced', id: copy, n: 3 }));
});

test('in the table, an entry that was changed is shown as what is left of it, and as not intact', async () => {
  const { emulator } = audit.account;
  const entry = decision(3);
  emulator.records.update(ENTRIES, entry.id, { seal: 'none', summary: 'All is well.' });
  audit.settle();
  const filter = { ...audit.everything, outcome: 'verified' };
  const { rows } = await audit.see('rows', { filter });
  const { entries } = await audit.see('story', { row: decision(1).id });
  const { seal = '', summary = '' } = entry.properties;
  emulator.records.update(ENTRIES, entry.id, { seal, summary });
  expect(rows).toMatchObject([{ id: entry.id, summary: 'All is well.', intact: false }]);
  expect(entries.map(({ intact }) => intact)).toContain(false);
});

test('an export in parts is one that vouches for itself, and starts no formula', async () => {
  const whole = await audit.see('export', { filter: audit.everything, format: 'jsonl' });
  const lines = whole.text.trimEnd().split('\n').map(readExportLine);
  expect(lines.map((line) => line?.line)).toEqual([
    'header',
    ...Array.from({ length: whole.count }, () => 'entry'),
    'end',
  ]);
  lines.reduce((before, line) => {
    if (line === undefined) throw new TypeError('No line of an export');
    expect(chainOf(audit.account.keys, before, line)).toBe(line.chain);
    return line.chain;
  }, '');
  const { text: csv } = await audit.see('export', { filter: audit.everything, format: 'csv' });
  expect(csv).toContain('"Time (Europe/Dublin)"');
  expect(csv).not.toMatch(/(?:^|,)"?[=+\-@]/m);
});

test('no reply and no log holds an address, a code or a secret', async () => {
  const filter = audit.everything;
  const { rows } = await audit.see('rows', { filter });
  const replies = [
    rows,
    await audit.see('tally', { filter }),
    await audit.see('story', { row: rows[0]?.id }),
    await audit.see('export', { filter, format: 'jsonl' }),
    await audit.see('check', filter),
  ];
  const told = JSON.stringify(replies) + (await functionOutput());
  const { emails } = audit.account.emulator;
  const codes = emails
    .sent()
    .map(({ customProperties }) => (customProperties['otp_code'] ?? '').replaceAll(' ', ''));
  expect(codes.length).toBeGreaterThan(2);
  const secrets = Object.values(ACCOUNT_SECRETS).filter((secret) => secret !== 'none');
  for (const secret of [...secrets, audit.account.token, 'ada.osei@', 'bo.lind@']) {
    expect(told.includes(secret)).toBe(false);
  }
  for (const code of codes) expect(new RegExp(`\\b${code}\\b`).test(told)).toBe(false);
});

// What follows cannot be undone.

test('a copy of a record, with all that ours says, is no witness of entries that never were', async () => {
  const { records } = audit.account.emulator;
  audit.settle();
  audit.settle();
  const [ada] = records.list('contacts').filter(({ id }) => id === audit.account.contact);
  const ours = Object.entries(ada?.properties ?? {}).filter(([name]) => name.startsWith('otp_'));
  expect(Object.fromEntries(ours)).toMatchObject({ otp_ledger_entry: 'card/sensitive_request:3' });
  const copy = records.create('contacts', { firstname: 'Ada', ...Object.fromEntries(ours) });
  expect(await findings()).toEqual([]);
  records.archive('contacts', copy);
});

test('the last entry of a line that was taken away is known from its record', async () => {
  const { records } = audit.account.emulator;
  const bo = records.list('contacts').find(({ properties }) => properties['firstname'] === 'Bo');
  const [last] = decisions('caller_check', bo?.id);
  if (bo === undefined || last === undefined) throw new TypeError('No such entry');
  // The same record, merged into another one with a line of its own, still speaks of its own line.
  const email = 'bodil@example.com';
  const winner = records.create('contacts', { firstname: 'Bodil', email });
  await new Rep(audit.account, { contact: winner, userId: 72 }).send();
  records.merge('contacts', winner, bo.id);
  const ours = Object.entries(bo.properties).filter(([name]) => name.startsWith('otp_'));
  records.update('contacts', winner, Object.fromEntries(ours));
  expect(await findings()).toEqual([]);
  const before = audit.everything;
  // HubSpot keeps a place for what was deleted, unless that was taken from it before.
  const { stream_key = '' } = last.properties;
  records.update(ENTRIES, last.id, { stream_key: 'elsewhere' });
  records.archive(ENTRIES, last.id);
  const place = { line: `0-1/${bo.id} card/caller_check`, n: 1 };
  expect(await findings()).toEqual([{ fault: 'missing', ...place }]);
  // Whoever fills its place later does so outside of the time that is looked at.
  const id = records.create(ENTRIES, { stream_key, entry: '{}', seal: 'none' });
  const parts = await audit.seeAll('check', before);
  expect(parts.flatMap(({ part }) => part.findings)).toEqual([{ fault: 'altered', id, ...place }]);
  records.archive(ENTRIES, id);
});

test('an entry that was taken from between others is named by its line and place', async () => {
  audit.account.emulator.records.archive(ENTRIES, decision(2).id);
  const line = `0-1/${audit.account.contact} card/caller_check`;
  expect(await findings()).toContainEqual({ fault: 'missing', line, n: 2 });
});
