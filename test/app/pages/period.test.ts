import { chosen, FIRST_CHOICES, type Choices } from '../../../src/app/pages/period/choices.ts';
import { startOf } from '../../../src/app/pages/period/days.ts';
import { namesOf } from '../../../src/app/pages/period/people.ts';

/** 01:30 in London, still the day before in New York. */
const NOW = Date.UTC(2026, 10, 25, 1, 30);

function filterOf(choices: Partial<Choices>, timeZone = 'Europe/London') {
  return chosen({ ...FIRST_CHOICES, ...choices }, NOW, timeZone);
}

test('the last seven days begin six days ago and hold today, by the account’s calendar', () => {
  expect(filterOf({ period: '7' })).toMatchObject({
    filter: { from: Date.UTC(2026, 10, 19), to: Date.UTC(2026, 10, 26) },
  });
  expect(filterOf({ period: '7' }, 'America/New_York')).toMatchObject({
    filter: { from: Date.UTC(2026, 10, 18, 5), to: Date.UTC(2026, 10, 25, 5) },
  });
});

test('from day to day both days count', () => {
  const day = { year: 2026, month: 10, date: 3 };
  expect(filterOf({ period: 'dates', from: day, to: day })).toMatchObject({
    filter: { from: Date.UTC(2026, 10, 3), to: Date.UTC(2026, 10, 4) },
  });
});

test('a day on which the clocks change begins at its midnight, and ends at the next', () => {
  const change = { year: 2026, month: 2, date: 29 };
  expect(startOf('Europe/Berlin', change)).toBe(Date.UTC(2026, 2, 28, 23));
  expect(startOf('Europe/Berlin', { ...change, date: 30 })).toBe(Date.UTC(2026, 2, 29, 22));
});

test.each([
  ['days are missing', { period: 'dates' }, 'dates_missing'],
  [
    'the last day is before the first',
    {
      period: 'dates',
      from: { year: 2026, month: 10, date: 5 },
      to: { year: 2026, month: 10, date: 3 },
    },
    'dates_reversed',
  ],
  ['a record id is a name', { objectId: 'Ada' }, 'record_id'],
  ['a record id is no record’s', { objectId: '0' }, 'record_id'],
  ['a record id is longer than any', { objectId: '1'.repeat(20) }, 'record_id'],
  ['a record id has digits of another script', { objectId: '٥١٠٠١' }, 'record_id'],
  ['a record id is a whole address', { objectId: 'https://h.example/0-1/51001' }, 'record_id'],
] as const)('where %s nothing is asked for', (_, choices, wrong) => {
  expect(filterOf(choices)).toEqual({ can: 'not', wrong });
});

test('what is not narrowed down is not in the filter', () => {
  const asked = filterOf({ purpose: 'portal_access', objectId: ' 51001 ' });
  expect(asked).toMatchObject({
    filter: { purpose: 'portal_access', record: { objectTypeId: '0-1', objectId: '51001' } },
  });
  expect(Object.keys(asked.can === 'ask' ? asked.filter : {})).not.toContain('channel');
});

test.each([
  ['before there was time', 1, 26],
  ['after all time', 20_260, 20_261],
  ['over all of it', 1, 275_000],
])('days %s ask for what the function takes', (_, first, last) => {
  const asked = filterOf({
    period: 'dates',
    from: { year: first, month: 0, date: 1 },
    to: { year: last, month: 0, date: 1 },
  });
  const { from, to } = asked.can === 'ask' ? asked.filter : { from: NaN, to: NaN };
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  expect(to).toBeLessThan(Date.UTC(2100, 0));
});

test('namesakes are told apart, and nobody’s name is longer than its field', () => {
  const people = [
    { userId: 1, name: 'Kim Lund' },
    { userId: 2, name: 'Kim Lund' },
    { userId: 3, name: 'Wolfeschlegelsteinhausen'.repeat(3) },
  ];
  const names = namesOf(people);
  expect([names['1'], names['2']]).toEqual(['Kim Lund (1)', 'Kim Lund (2)']);
  expect(names['3']).toHaveLength(40);
});
