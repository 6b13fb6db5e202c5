import fc from 'fast-check';
import {
  clockFace,
  countdown,
  expiryOf,
  worthTelling,
  type TimeLeft,
} from '../../src/entry-page/countdown.ts';
import { makeChallengeId } from '../../src/otp/challenge-id.ts';
import { NOON, testKeys } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const stream = {
  record: { objectTypeId: '0-1', objectId: '501' },
  purpose: 'portal_access',
  pathway: 'workflow',
} as const;

test('the end that an id was made with is the end that the page reads', () => {
  const keys = testKeys();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: NOON * 2 }), (expiresAt) => {
      const id = makeChallengeId(keys, { stream, expiresAt }, 'Zx-9_random');
      expect(expiryOf(id)).toBe(Math.ceil(expiresAt / 1000) * 1000);
    }),
  );
});

test.each([
  '',
  'c1',
  'c2.0-1.501.portal_access.workflow.tdvklc.r.0a',
  'c1.0-1.501.portal_access.workflow.TDVKLC.r.0a',
  'c1.0-1.501.portal_access.workflow..r.0a',
  'c1.0-1.501.portal_access.workflow.tdvklc',
  'c1.0-1.501.portal_access.workflow.123456789.r.0a',
])('the id %j tells no end', (id) => {
  expect(expiryOf(id)).toBeUndefined();
});

test('the time left runs down and then is up', () => {
  const left = countdown(NOON, NOON - 10 * MINUTE);
  expect(left(NOON - 10 * MINUTE)).toEqual({ time: 'left', ms: 10 * MINUTE });
  expect(left(NOON - 1)).toEqual({ time: 'left', ms: 1 });
  expect(left(NOON)).toEqual({ time: 'up' });
  expect(left(NOON + 1)).toEqual({ time: 'up' });
});

test.each([
  ['has no end', undefined],
  ['ended before the page was opened', NOON - 1],
  ['ended at that moment', NOON],
  ['ended long ago', 0],
  ['lasts for days', NOON + 26 * 60 * MINUTE],
])('nothing is told of a code that seemingly %s', (_case, expiresAt) => {
  const left = countdown(expiresAt, NOON);
  for (const later of [0, MINUTE, 48 * 60 * MINUTE]) {
    expect(left(NOON + later)).toEqual({ time: 'unknown' });
  }
});

const left = (ms: number): TimeLeft => ({ time: 'left', ms });
const UP: TimeLeft = { time: 'up' };
const UNKNOWN: TimeLeft = { time: 'unknown' };

test.each([
  ['at five minutes', left(5 * MINUTE + 1), left(5 * MINUTE), left(5 * MINUTE)],
  ['at one minute', left(MINUTE + 400), left(MINUTE - 600), left(MINUTE)],
  ['when it is up', left(500), UP, UP],
  ['after a sleep the last that was missed', left(9 * MINUTE), left(30_000), left(MINUTE)],
  ['after a long sleep that it is up', left(9 * MINUTE), UP, UP],
  ['nothing in between', left(4 * MINUTE), left(4 * MINUTE - 1000), undefined],
  ['nothing of the minute that a page was opened at', left(5 * MINUTE), left(299_000), undefined],
  ['nothing twice', UP, UP, undefined],
  ['nothing that is not known', UNKNOWN, UNKNOWN, undefined],
])('it is told %s', (_when, before, after, told) => {
  expect(worthTelling(before, after)).toEqual(told);
});

test.each([1, 7, 10])('in %d minutes a second at a time, each thing is told once', (minutes) => {
  const timeLeft = countdown(NOON, NOON - minutes * MINUTE);
  const looks = Array.from({ length: minutes * 60 + 30 }, (_, second) =>
    timeLeft(NOON - minutes * MINUTE + second * 1000 + 137),
  );
  const told = looks
    .slice(1)
    .flatMap((after, at) => worthTelling(looks[at] ?? UNKNOWN, after) ?? []);
  const expected = [
    ...(minutes > 5 ? [left(5 * MINUTE)] : []),
    ...(minutes > 1 ? [left(MINUTE)] : []),
  ];
  expect(told).toEqual([...expected, UP]);
});

test.each([
  [1, '0:01'],
  [59_001, '1:00'],
  [245_000, '4:05'],
  [10 * MINUTE, '10:00'],
  [60 * MINUTE, '1:00:00'],
  [24 * 60 * MINUTE - 1000, '23:59:59'],
])('%d ms stand as %s', (ms, text) => {
  expect(clockFace(ms)).toBe(text);
});
