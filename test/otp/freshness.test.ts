import type { Destination } from '../../src/otp/destination.ts';
import { freshnessOf, isTooFresh } from '../../src/otp/freshness.ts';
import { NOON } from '../support/verification-desk.ts';

const DAY = 24 * 3_600_000;
const REP = 71;

const stood = (age: number, changes: Partial<Destination> = {}): Destination => ({
  channel: 'email',
  address: 'ada@example.com',
  since: NOON - age,
  replaced: true,
  cameWithRecord: false,
  ...changes,
});

test('an address that has stood for thirty days is settled, to the millisecond', () => {
  expect(freshnessOf(stood(30 * DAY), REP, NOON)).toEqual({ freshness: 'settled' });
  expect(freshnessOf(stood(30 * DAY - 1), REP, NOON)).toMatchObject({ within: 'month' });
});

test('a change within the last day is told as such, to the millisecond', () => {
  expect(freshnessOf(stood(DAY), REP, NOON)).toMatchObject({ within: 'month' });
  expect(freshnessOf(stood(DAY - 1), REP, NOON)).toEqual({
    freshness: 'changed',
    at: NOON - DAY + 1,
    byYou: false,
    within: 'day',
    cameLater: true,
  });
});

test('a first address counts as added, one that replaced another as changed', () => {
  expect(freshnessOf(stood(1, { replaced: false }), REP, NOON)).toMatchObject({
    freshness: 'added',
  });
  expect(freshnessOf(stood(1), REP, NOON)).toMatchObject({ freshness: 'changed' });
});

test('the rep hears when the change was their own, and only then', () => {
  expect(freshnessOf(stood(1, { setBy: REP }), REP, NOON)).toMatchObject({ byYou: true });
  expect(freshnessOf(stood(1, { setBy: 72 }), REP, NOON)).toMatchObject({ byYou: false });
  expect(freshnessOf(stood(1), REP, NOON)).toMatchObject({ byYou: false });
});

test('T18 a high-risk purpose waits a day for an address that came to an existing record', () => {
  expect(isTooFresh(stood(DAY - 1), DAY, NOON)).toBe(true);
  expect(isTooFresh(stood(DAY - 1, { replaced: false }), DAY, NOON)).toBe(true);
  expect(isTooFresh(stood(DAY), DAY, NOON)).toBe(false);
});

test('an address that came with its record is not too fresh', () => {
  expect(isTooFresh(stood(1, { replaced: false, cameWithRecord: true }), DAY, NOON)).toBe(false);
});

test('T21 an address from the future, by a clock that ran ahead, counts as fresh', () => {
  expect(isTooFresh(stood(-5000), DAY, NOON)).toBe(true);
  expect(freshnessOf(stood(-5000), REP, NOON)).toMatchObject({ within: 'day' });
});

test('a purpose that only warns refuses no address, however new', () => {
  expect(isTooFresh(stood(-5000), 0, NOON)).toBe(false);
});

test('a purpose may refuse an address for longer than a day', () => {
  expect(isTooFresh(stood(3 * DAY - 1), 3 * DAY, NOON)).toBe(true);
  expect(isTooFresh(stood(3 * DAY), 3 * DAY, NOON)).toBe(false);
});
