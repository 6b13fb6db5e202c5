import { OpenedAudit, settle } from './support/opened-audit.tsx';
import { row, TALLY, TOTALS } from './support/views.ts';

test('the figures are there before anything is counted, and the charts fill as it is', async () => {
  const page = new OpenedAudit();
  let arrives = (_: unknown): void => {};
  page.fn.answers.tally = ({ after }) =>
    after === undefined
      ? { ok: true, action: 'tally', asOf: 1, after: 'x', tally: { ...TALLY, entries: 1_000 } }
      : new Promise((resolve) => (arrives = resolve));
  await page.open();
  expect(page.figures).toMatchObject({ 'Codes sent': '1,204', Verified: '1,010', Overrides: '2' });
  expect(page.words).toContain('Counted 1,000 of 2,400 entries');
  expect(page.charts).toContain('By who did it');
  arrives({ ok: true, action: 'tally', asOf: 1, tally: { ...TALLY, entries: 1_400 } });
  await settle();
  expect(page.words).not.toContain('Counted');
  expect(page.allWords).toContain('As of 10:00');
});

test('the median that takes longer than the other figures keeps none of them waiting, nor the charts', async () => {
  const page = new OpenedAudit();
  const { medianSeconds: _, ...totals } = TOTALS;
  page.fn.says('totals', { ok: true, action: 'totals', asOf: 1, totals });
  let arrives = (_: unknown): void => {};
  page.fn.answers.median = () => new Promise((resolve) => (arrives = resolve));
  await page.open();
  expect(page.figures).toMatchObject({ Verified: '1,010', 'Median time to verify': '…' });
  expect(page.charts).toContain('By who did it');
  arrives({ ok: true, action: 'median', medianSeconds: 83 });
  await settle();
  expect(page.figures).toMatchObject({ 'Median time to verify': '1 min 23 sec' });
  expect(page.fn.of('tally')).toHaveLength(1);
});

test('figures stay where the median after them fails, and it can be asked for again', async () => {
  const page = new OpenedAudit();
  const { medianSeconds: _, ...totals } = TOTALS;
  page.fn.says('totals', { ok: true, action: 'totals', asOf: 1, totals });
  page.fn.says('median', { ok: false, refusal: 'not_set_up', missing: 'scopes' });
  await page.open();
  expect(page.figures).toMatchObject({ Verified: '1,010' });
  page.fn.says('median', { ok: true, action: 'median', medianSeconds: 83 });
  await page.press('Try again');
  expect(page.figures).toMatchObject({ 'Median time to verify': '1 min 23 sec' });
  expect(page.fn.of('totals')).toHaveLength(1);
});

test('a period of which nothing is known says what to do', async () => {
  const page = new OpenedAudit();
  const totals = { ...TOTALS, entries: 0 };
  page.fn.says('totals', { ok: true, action: 'totals', asOf: 1, totals });
  await page.open();
  expect(page.words).toContain('Choose a longer period above');
  expect(page.fn.of('tally')).toEqual([]);
});

test('what comes for an older question is dropped', async () => {
  const page = new OpenedAudit();
  let late = (_: unknown): void => {};
  page.fn.answers.totals = ({ filter }) =>
    filter.purpose === undefined
      ? new Promise((resolve) => (late = resolve))
      : { ok: true, action: 'totals', asOf: 1, totals: { ...TOTALS, sent: 5 } };
  await page.open();
  await page.choose('purpose', 'portal_access');
  expect(page.figures).toMatchObject({ 'Codes sent': '5' });
  late({ ok: true, action: 'totals', asOf: 1, totals: TOTALS });
  await settle();
  expect(page.figures).toMatchObject({ 'Codes sent': '5' });
});

test('whoever was counted can be chosen, and then only theirs is asked for', async () => {
  const page = await new OpenedAudit().open();
  expect(page.allWords).toContain('Narrow down');
  await page.choose('person', '7');
  expect(page.fn.of('totals').at(-1)?.filter).toMatchObject({ userId: 7 });
});

test('who may not read is told who may, and is not asked to try again', async () => {
  const page = new OpenedAudit();
  page.fn.says('totals', { ok: false, refusal: 'not_allowed', needs: 'supervisor' });
  await page.open();
  expect(page.alerts).toEqual(['Only supervisors and admins can see this']);
  expect(page.has('Try again')).toBe(false);
});

test('a call that fails can be made again', async () => {
  const page = new OpenedAudit();
  const { totals } = page.fn.answers;
  page.fn.answers.totals = () => Promise.reject(new Error('gone'));
  await page.open();
  expect(page.alerts).toEqual(['HubSpot did not answer']);
  page.fn.answers.totals = totals;
  await page.press('Try again');
  expect(page.figures).toMatchObject({ 'Codes sent': '1,204' });
});

test('entries are shown twenty at a time, and older ones fetched when they are wanted', async () => {
  const page = new OpenedAudit();
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => row({ id: `${from + i}`, summary: `No ${from + i}.` }));
  page.fn.answers.rows = ({ after }) =>
    after === undefined
      ? { ok: true, action: 'rows', asOf: 1, total: 35, rows: rows(1, 25), after: 'x' }
      : { ok: true, action: 'rows', asOf: 1, total: 35, rows: rows(26, 10) };
  await page.open('entries');
  expect(page.words).toContain('1 to 20 of 35 entries');
  await page.press('Older');
  expect(page.words).toContain('21 to 25 of 35 entries');
  expect(page.fn.of('rows')).toHaveLength(1);
  await page.press('Older');
  expect(page.words).toContain('26 to 35 of 35 entries');
  expect(page.isEnabled('Older')).toBe(false);
  await page.press('Newer');
  expect(page.words).toContain('No 25.');
});

test('behind a name that runs from right to left a sentence goes on in its own direction', async () => {
  const page = new OpenedAudit();
  const by = 'דנה $& לוי (confirmed by HubSpot)';
  const summary = 'Wrong code entered by דנה $& לוי; 4 tries are left.';
  page.fn.says('rows', {
    ...{ ok: true, action: 'rows', asOf: 1, total: 1 },
    rows: [row({ by, summary })],
  });
  await page.open('entries');
  expect(page.words).toContain('entered by \u2068דנה $& לוי\u2069; 4 tries');
});

test('what looks like a script is a name like any other', async () => {
  const page = new OpenedAudit();
  const by = '<img src=x onerror=alert(1)> {name} (as stated by the card)';
  page.fn.says('rows', { ok: true, action: 'rows', asOf: 1, total: 1, rows: [row({ by })] });
  await page.open('entries');
  expect(page.words).toContain(by);
});

test('a record id that is none is said at its field, too, and nothing is asked for', async () => {
  const page = await new OpenedAudit().open();
  const before = page.fn.requests.length;
  await page.type('recordId', 'Ada Osei');
  expect(page.fn.requests).toHaveLength(before);
  expect(page.errorOf('recordId')).toContain('at most 19 digits');
  await page.type('recordId', '51001');
  expect(page.errorOf('recordId')).toBeUndefined();
});

test('a row that was altered says so, and its story names what does not fit', async () => {
  const page = new OpenedAudit();
  page.fn.says('rows', {
    ...{ ok: true, action: 'rows', asOf: 1, total: 1 },
    rows: [row({ intact: false })],
  });
  page.fn.says('story', {
    ...{ ok: true, action: 'story' },
    entries: [{ at: 1, summary: 'Kim had a code sent.', by: 'Kim', intact: false }],
  });
  await page.open('entries');
  expect(page.words).toContain('Altered');
  await page.press('Story');
  expect(page.fn.of('story').map(({ row: id }) => id)).toEqual(['501']);
  expect(page.words).toContain('One entry is not as it was written.');
});
