import fc from 'fast-check';
import { addressesIn, standingOf, type Version } from '../../src/hubspot/address-history.ts';

const ADA = 'ada@example.com';
const HOME = 'ada@home.example';

/** Versions as HubSpot gives them, newest first. */
const history = (...versions: [at: number, value: string, userId?: number][]): Version[] =>
  versions.map(([at, value, userId]) => ({ at, value, userId })).sort((a, b) => b.at - a.at);

test('an address stands since it was first written, and its writer is named', () => {
  expect(standingOf(ADA, [history([1_000, ADA, 71])])).toEqual({
    since: 1_000,
    replaced: false,
    setBy: 71,
  });
});

test('writing the same address again makes it no newer', () => {
  const email = history([1_000, ADA, 71], [9_000, ADA.toUpperCase(), 72]);
  expect(standingOf(ADA, [email])).toMatchObject({ since: 1_000, setBy: 71 });
});

test('an address that came back stands since it came back', () => {
  const email = history([1_000, ADA], [5_000, HOME], [9_000, ADA, 72]);
  expect(standingOf(ADA, [email])).toEqual({ since: 9_000, replaced: true, setBy: 72 });
});

test('an address that was cleared and written again stands since then', () => {
  const email = history([1_000, ADA], [5_000, ''], [9_000, ADA]);
  expect(standingOf(ADA, [email])).toMatchObject({ since: 9_000 });
});

test('making an additional address the primary one makes it no newer', () => {
  const email = history([1_000, ADA], [50_000, HOME]);
  const additional = history([2_000, HOME], [50_040, ADA]);
  expect(standingOf(HOME, [email, additional])).toMatchObject({ since: 2_000 });
  expect(standingOf(ADA, [email, additional])).toMatchObject({ since: 1_000 });
});

test('a change of the list beside it makes an additional address no newer', () => {
  const additional = history([2_000, HOME], [8_000, `${HOME};other@example.com`]);
  expect(standingOf(HOME, [[], additional])).toMatchObject({ since: 2_000 });
});

test('an address that the history does not know has no standing', () => {
  expect(standingOf(ADA, [history([1_000, HOME]), []])).toBeUndefined();
  expect(standingOf(ADA, [])).toBeUndefined();
});

test('a list of addresses is read whatever stands between them', () => {
  expect(addressesIn(' Ada@Example.com ; ;ada@home.example;')).toEqual([ADA, HOME]);
  expect(addressesIn(null)).toEqual([]);
});

test('an address never stands longer than since the newest moment at which it was gone', () => {
  const value = fc.constantFrom('', ADA, HOME, `${ADA};${HOME}`);
  const one = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 50 }), value), {
    selector: ([at]) => at,
  });
  fc.assert(
    fc.property(one, one, (email, additional) => {
      const seconds = (versions: [number, string][]): Version[] =>
        history(...versions.map(([at, text]): [number, string] => [at * 1_000, text]));
      const histories = [seconds(email), seconds(additional)];
      const standing = standingOf(ADA, histories);
      const isThereAt = (at: number): boolean =>
        histories.some((versions) =>
          addressesIn(versions.find((version) => version.at <= at)?.value).includes(ADA),
        );
      const times = histories.flat().map(({ at }) => at);
      const gone = times.filter((at) => !isThereAt(at));
      const isThereNow = isThereAt(Math.max(0, ...times));
      expect(standing !== undefined).toBe(isThereNow);
      for (const at of gone) expect(standing?.since ?? Infinity).toBeGreaterThan(at);
    }),
  );
});
