import fc from 'fast-check';
import {
  dayOfChecks,
  freePlaces,
  minuteOfSends,
  randomPlace,
  type AccountWindow,
} from '../../src/otp/account-window.ts';
import type { CodeShape } from '../../src/otp/alphabet.ts';
import { windowKey, type Stream } from '../../src/otp/stream.ts';
import type { Turn } from '../../src/otp/turn.ts';
import { chiSquareChance, evenness } from './support/chi-square.ts';
import { keys } from '../support/ledger-play.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MIDNIGHT = Math.floor(NOON / DAY) * DAY;

const streamOf = (pathway: Stream['pathway']): Stream => ({
  ...{ record: { objectTypeId: '0-1', objectId: '101' } },
  ...{ purpose: 'portal_access', pathway },
});
const SIX: CodeShape = { length: 6, alphabet: 'digits' };
const EIGHT: CodeShape = { length: 8, alphabet: 'digits' };

const WINDOWS: readonly [string, AccountWindow, number][] = [
  ['sends of workflows in a minute', minuteOfSends(streamOf('workflow'), NOON), 60],
  ['sends of reps in a minute', minuteOfSends(streamOf('card'), NOON), 100],
  ['checks of short codes in a day', dayOfChecks(SIX, NOON), 400],
  ['checks of long codes in a day', dayOfChecks(EIGHT, NOON), 10_000],
];

const turnOf = (random: () => number): Turn => ({
  ...{ now: () => NOON, left: () => Infinity, wait: async () => undefined },
  random,
});
const ANY_TURN = turnOf(seededRandom(5));

/** A ledger in which these places of a window are taken. */
async function taken(window: AccountWindow, places: Iterable<number>): Promise<MemoryLedger> {
  const ledger = new MemoryLedger();
  for (const place of places) {
    const account_key = windowKey(keys, window.name, place);
    await ledger.append({ keys: { account_key }, body: '', seal: '' });
  }
  ledger.calls.length = 0;
  return ledger;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test.each(WINDOWS)('the account has so many places for %s', (_, { places }, most) => {
  expect(places).toBe(most);
});

test('a minute begins and ends with the clock', () => {
  const minute = (at: number) => minuteOfSends(streamOf('workflow'), at);
  expect(minute(NOON).until).toBe(NOON + MINUTE);
  expect(minute(NOON + MINUTE - 1)).toEqual(minute(NOON));
  expect(minute(NOON + MINUTE).name).not.toEqual(minute(NOON).name);
});

test('a day begins and ends at midnight (UTC), for short and for long codes', () => {
  for (const shape of [SIX, EIGHT]) {
    expect(dayOfChecks(shape, NOON).until).toBe(MIDNIGHT + DAY);
    expect(dayOfChecks(shape, MIDNIGHT)).toEqual(dayOfChecks(shape, MIDNIGHT + DAY - 1));
    expect(dayOfChecks(shape, MIDNIGHT - 1).name).not.toEqual(dayOfChecks(shape, MIDNIGHT).name);
  }
});

test.each<[number, CodeShape['alphabet'], 'short' | 'long']>([
  [6, 'digits', 'short'],
  [7, 'digits', 'short'],
  [8, 'digits', 'long'],
  [10, 'digits', 'long'],
  [6, 'letters_and_digits', 'long'],
])('codes of %d %s are %s: long ones are at least one in 10^8', (length, alphabet, how) => {
  expect(dayOfChecks({ length, alphabet }, NOON).name[0]).toBe(`day of ${how} codes`);
});

test('workflows and reps take the same places of a minute, so that a hundred are all there are', () => {
  expect(minuteOfSends(streamOf('workflow'), NOON).name).toEqual(
    minuteOfSends(streamOf('card'), NOON).name,
  );
});

test('no place of one window is a place of another, even under the same number', () => {
  const names = (['minute', 'day of short codes', 'day of long codes'] as const).flatMap((what) =>
    [7, 8].map((number) => [what, number] as const),
  );
  const all = names.flatMap((name) => numbers(50).map((place) => windowKey(keys, name, place)));
  expect(new Set(all).size).toBe(all.length);
});

describe('a place for an entry', () => {
  test.each(WINDOWS)(
    'of %s is one of its places, from the first to the last',
    (_, window, most) => {
      const at = (random: number): number =>
        randomPlace(
          turnOf(() => random),
          window,
        );
      expect([at(0), at(1 - Number.EPSILON)]).toEqual([1, most]);
    },
  );

  test('is any of them as often as any other, so that parallel claims rarely want the same', () => {
    const [, window] = WINDOWS[0] ?? fail();
    const turn = turnOf(seededRandom(31));
    const picked = numbers(60_000).map(() => randomPlace(turn, window));
    const counts = numbers(window.places).map((place) => picked.filter((one) => one === place));
    const { value, degrees } = evenness(counts.map(({ length }) => length));
    expect(chiSquareChance(value, degrees)).toBeGreaterThan(1e-4);
  });

  test('is one of the free ones, where those are known', () => {
    const [, window] = WINDOWS[2] ?? fail();
    const turn = turnOf(seededRandom(32));
    const picked = numbers(200).map(() => randomPlace(turn, window, [3, 77, 399]));
    expect(new Set(picked)).toEqual(new Set([3, 77, 399]));
  });
});

function fail(): never {
  throw new TypeError('No such window');
}

/** The windows whose every place one look reads. */
const SMALL = WINDOWS.slice(0, 3);

describe.each(SMALL)('the free places of %s', (_, window, most) => {
  test('are all of them in a fresh window, read a hundred at a time', async () => {
    const ledger = await taken(window, []);
    const free = await freePlaces({ ledger, keys, turn: ANY_TURN }, window);
    expect(free).toEqual(numbers(most));
    expect(ledger.calls).toHaveLength(Math.ceil(most / 100));
  });

  test('are none in a full one: full means full', async () => {
    const ledger = await taken(window, numbers(most));
    expect(await freePlaces({ ledger, keys, turn: ANY_TURN }, window)).toEqual([]);
  });

  test('are exactly those that nobody has taken, the last one too', async () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(places, async (left) => {
        const ledger = await taken(
          window,
          numbers(most).filter((place) => !left.includes(place)),
        );
        const free = await freePlaces({ ledger, keys, turn: ANY_TURN }, window);
        expect(free).toEqual([...left].sort((a, b) => a - b));
      }),
      { numRuns: 10 },
    );
  });

  test('are not taken by the window before or after', async () => {
    const [what, number] = window.name;
    for (const other of [number - 1, number + 1]) {
      const ledger = await taken({ ...window, name: [what, other] }, numbers(most));
      const free = await freePlaces({ ledger, keys, turn: ANY_TURN }, window);
      expect(free).toHaveLength(most);
    }
  });
});

describe('a window with more places than a look reads', () => {
  const long = dayOfChecks(EIGHT, NOON);

  test('is looked at in 400 different places from end to end, from a random start', async () => {
    const ledger = await taken(long, []);
    const looks = await Promise.all(
      numbers(5).map((seed) =>
        freePlaces({ ledger, keys, turn: turnOf(seededRandom(seed * 7_919)) }, long),
      ),
    );
    for (const free of looks) {
      expect(new Set(free).size).toBe(400);
      const sorted = [...free].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(1);
      expect(sorted.at(-1)).toBeLessThanOrEqual(10_000);
      const gaps = sorted.slice(1).map((place, i) => place - (sorted[i] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(25);
    }
    expect(new Set(looks.map((free) => free[0])).size).toBe(5);
  });

  test('is found full when it is, from wherever the look starts', async () => {
    const ledger = await taken(long, numbers(10_000));
    for (const seed of [1, 2, 3]) {
      const turn = turnOf(seededRandom(seed * 7_919));
      expect(await freePlaces({ ledger, keys, turn }, long)).toEqual([]);
    }
  });

  test('may be called full while a few are left, and never gives one that is taken', async () => {
    const left = [4_000, 9_999];
    const ledger = await taken(
      long,
      numbers(10_000).filter((place) => !left.includes(place)),
    );
    const seen = new Set<number>();
    let full = 0;
    for (const seed of numbers(60)) {
      const turn = turnOf(seededRandom(seed * 104_729));
      const free = await freePlaces({ ledger, keys, turn }, long);
      free.forEach((place) => seen.add(place));
      full += free.length === 0 ? 1 : 0;
    }
    expect(left).toEqual(expect.arrayContaining([...seen]));
    expect(seen.size).toBeGreaterThan(0);
    expect(full).toBeGreaterThan(0);
  });

  test('can be looked at in fewer places, where a guess is enough', async () => {
    const short = dayOfChecks(SIX, NOON);
    const ledger = await taken(short, numbers(200));
    const free = await freePlaces({ ledger, keys, turn: ANY_TURN }, short, 20);
    expect(free.length).toBeGreaterThan(0);
    expect(free.length).toBeLessThan(20);
    expect(Math.min(...free)).toBeGreaterThan(200);
    expect(ledger.calls).toEqual(['read']);
  });
});
