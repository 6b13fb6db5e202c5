import fc from 'fast-check';
import { lastDays, workingHours } from '../../../src/otp/week/local-time.ts';

const ZONES = [
  ...['UTC', 'Europe/Dublin', 'America/New_York', 'America/Santiago', 'Asia/Kathmandu'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'],
];
const at = (text: string): number => new Date(text).getTime();

test.each([
  ['in winter', 'Europe/Dublin', '2026-11-23T08:00Z', '2026-11-16T00:00Z', '2026-11-23T00:00Z'],
  [
    'when its clocks went back',
    'Europe/Dublin',
    '2026-10-26T08:00Z',
    '2026-10-18T23:00Z',
    '2026-10-26T00:00Z',
  ],
  [
    'when its clocks went forward',
    'Europe/Dublin',
    '2026-03-30T08:00Z',
    '2026-03-23T00:00Z',
    '2026-03-29T23:00Z',
  ],
  [
    'west of UTC, where it is yesterday still',
    'America/New_York',
    '2026-11-23T03:00Z',
    '2026-11-15T05:00Z',
    '2026-11-22T05:00Z',
  ],
  [
    'where a day begins at one',
    'America/Santiago',
    '2026-09-07T12:00Z',
    '2026-08-31T04:00Z',
    '2026-09-07T03:00Z',
  ],
])('a week ends with yesterday and begins seven days earlier, %s', (_, zone, now, from, to) => {
  expect(lastDays(7, at(now), zone)).toEqual({ from: at(from), to: at(to) });
});

test('weeks that follow each other meet, at whatever time of the day they are asked for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2035-01-01T00:00Z') }),
      fc.integer({ min: 1, max: 31 }),
      (zone, now, days) => {
        const { from, to } = lastDays(days, now, zone);
        expect(to).toBeLessThanOrEqual(now);
        expect(lastDays(days, from, zone).to).toBe(from);
        expect(lastDays(days, from + 12 * 3_600_000, zone).to).toBe(from);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['Monday at seven', '2026-11-23T07:00Z', true],
  ['Monday before seven', '2026-11-23T06:59Z', false],
  ['Friday before seven in the evening', '2026-11-27T18:59Z', true],
  ['Friday at seven in the evening', '2026-11-27T19:00Z', false],
  ['Saturday at noon', '2026-11-28T12:00Z', false],
])('%s is within working hours: %s %s', (_, time, is) => {
  expect(workingHours('Europe/Dublin')(at(time))).toBe(is);
});

test('working hours are those of the time zone', () => {
  const monday = at('2026-11-23T02:00Z');
  expect(workingHours('Asia/Tokyo')(monday)).toBe(true);
  expect(workingHours('America/New_York')(monday)).toBe(false);
});
