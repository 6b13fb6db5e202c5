import type { AuditReply } from '../../../src/contract/audit-reply.ts';
import { reduced } from './support/audit-function.ts';
import { OpenedAudit } from './support/opened-audit.tsx';
import { part } from './support/views.ts';

function checked(changes: Parameters<typeof part>[0], after?: string): AuditReply {
  return { ok: true, action: 'check', asOf: 1, part: part(changes), ...(after && { after }) };
}

test('a whole trail is called intact at its end, not before', async () => {
  const page = await new OpenedAudit().open('proof');
  let goesOn = (_: unknown): void => {};
  page.fn.answers.check = ({ after }) =>
    after === undefined
      ? checked({ checked: 40, total: 70 }, 'x')
      : new Promise((resolve) => (goesOn = resolve));
  await page.press('Check the trail');
  expect(page.alerts).toEqual(['40 entries so far, all intact']);
  await page.press('Stop');
  goesOn(checked({ checked: 20, total: 70 }, 'y'));
  await page.opens('proof');
  expect(page.alerts).toEqual(['60 entries so far, all intact']);
  page.fn.says('check', checked({ checked: 10, total: 70 }));
  await page.press('Go on');
  expect(page.fn.of('check').at(-1)?.after).toBe('y');
  expect(page.alerts).toEqual(['70 entries, all intact']);
});

test('each finding is named by its place, under what it means and what to do', async () => {
  const page = await new OpenedAudit().open('proof');
  const line = '0-1/201 card/caller_check';
  page.fn.says(
    'check',
    checked({
      faults: 3,
      findings: [
        { fault: 'altered', line, n: 7, id: '501' },
        { fault: 'missing', line, n: 9 },
      ],
    }),
  );
  await page.press('Check the trail');
  expect(page.alerts).toEqual(['3 faults found. Entries checked: 40']);
  expect(page.words).toContain(`${line}, entry 7 (HubSpot id 501)`);
  expect(page.words).toContain('HubSpot’s recycle bin');
  expect(page.words).toContain('And 1 more of the same check that is not listed.');
});

test('a check says of which time it is, and as of when', async () => {
  const page = await new OpenedAudit().open('proof');
  const asOf = Date.now() - 30_000;
  page.fn.says('check', { ...checked({}), asOf } as AuditReply);
  await page.press('Check the trail');
  expect(page.words).toMatch(/Covers what was written from \w.* to \w.*, as of \w.*[.]/);
  await page.choose('range', 'everything');
  expect(page.words).toContain('Covers what was written from');
  await page.press('Check the trail');
  expect(page.words).toMatch(/Covers everything that was written, as of \w.*[.]/);
});

test('an export is copied at a press, whole where it is small', async () => {
  const page = await new OpenedAudit().open('entries');
  await page.press('Export');
  expect(page.fn.of('export')).toMatchObject([{ format: 'csv' }]);
  await page.press('Copy the entry');
  expect(page.copied).toEqual(['a']);
  expect(page.words).toContain('npm run audit -- export --csv');
});

test('a large export comes part by part, and no part goes before it was copied', async () => {
  const page = await new OpenedAudit().open('entries');
  const text = 'x'.repeat(600_000);
  const reply = { ok: true, action: 'export', asOf: 1, count: 500 } as const;
  page.fn.says(
    'export',
    { ...reply, text, after: 'a' },
    { ...reply, text, after: 'b' },
    { ...reply, text: 'end' },
  );
  await page.press('Export');
  expect(page.isEnabled('Fetch the next part')).toBe(false);
  await page.press('Copy part 1 (1,000 entries)');
  await page.press('Fetch the next part');
  expect(page.fn.of('export').map(({ after }) => after)).toEqual([undefined, 'a', 'b']);
  await page.press('Copy part 2 (500 entries)');
  expect(page.copied).toEqual([text + text, 'end']);
});

test('what is due is shown before it is reduced, and reduced only after a yes', async () => {
  const page = await new OpenedAudit().open('keep');
  const last = { at: Date.UTC(2026, 10, 28, 12), by: 'Workflow 4001 (confirmed by HubSpot)' };
  page.fn.says(
    'retention',
    { ok: true, action: 'retention', part: { ...reduced(7), last }, after: 'a' },
    { ok: true, action: 'retention', part: reduced(5) },
    { ok: true, action: 'retention', part: reduced(12) },
  );
  await page.press('See what is due');
  expect(page.alerts).toEqual(['12 entries are older than they are to be kept']);
  expect(page.words).toMatch(
    /Last reduced for their age: Nov 28, 2026, .* Workflow 4001 \(confirmed by HubSpot\)\./,
  );
  expect(page.words).toContain('Somebody on the phone: 12');
  expect(page.has('Reduce them')).toBe(true);
  await page.press('Yes, reduce them');
  expect(page.fn.of('retention').map(({ run }) => run)).toEqual([false, false, true]);
  expect(page.alerts).toEqual(['12 entries were reduced']);
});

test.each([
  ['contact', '0-1', 'Contact 201'],
  ['deal', '0-3', 'Deal 201'],
])('a %s is erased after its id was typed twice', async (_, kind, name) => {
  const page = await new OpenedAudit().open('keep');
  page.fn.says('erasure', { ok: true, action: 'erasure', part: reduced(3) });
  await page.choose('kind', kind);
  await page.type('record', '201');
  await page.press('See what it holds');
  expect(page.alerts).toEqual([`${name}: 3 entries can be reduced`]);
  await page.type('again', '202');
  expect([page.isEnabled('Erase'), page.errorOf('again')]).toEqual([
    false,
    'That is another record id.',
  ]);
  await page.type('again', '201');
  expect(page.errorOf('again')).toBeUndefined();
  await page.press('Erase');
  const record = { objectTypeId: kind, objectId: '201' };
  expect(page.fn.of('erasure')).toMatchObject([
    { run: false, record },
    { run: true, record },
  ]);
  expect(page.alerts).toEqual(['3 entries were reduced. They identify nobody any more.']);
});

test('what was found of a record is not erased once another one is chosen', async () => {
  const page = await new OpenedAudit().open('keep');
  page.fn.says('erasure', { ok: true, action: 'erasure', part: reduced(3) });
  await page.type('record', '201');
  await page.press('See what it holds');
  await page.choose('kind', '0-3');
  expect([page.alerts, page.has('Erase')]).toEqual([[], false]);
});

test('who erases is told first what stays: of a deal, that it stays in its stage unapproved', async () => {
  const page = await new OpenedAudit().open('keep');
  page.fn.says('erasure', { ok: true, action: 'erasure', part: reduced(3) });
  await page.choose('kind', '0-3');
  expect(page.words).toContain('no approval of it counts any more');
  await page.type('record', '201');
  await page.press('See what it holds');
  expect(page.words).toContain('earlier values in HubSpot’s property history');
});

test('a record whose entries are all reduced can still be emptied itself', async () => {
  const page = await new OpenedAudit().open('keep');
  page.fn.says('erasure', { ok: true, action: 'erasure', part: reduced(0) });
  await page.type('record', '201');
  await page.press('See what it holds');
  expect(page.alerts).toEqual(['Contact 201: no entry identifies anybody']);
  await page.type('again', '201');
  await page.press('Erase');
  expect(page.fn.of('erasure').map(({ run }) => run)).toEqual([false, true]);
});
