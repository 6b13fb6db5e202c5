import fc from 'fast-check';
import { chainHeads, type Chain } from '../../src/otp/chain-head.ts';
import { LedgerUnreachable, READ_LIMIT, TrailBroken } from '../../src/otp/ledger.ts';
import type { Ledger, StoredEntry } from '../../src/otp/ledger.ts';

const stored = (key: string): StoredEntry => ({ keys: { stream_key: key }, body: key, seal: '' });

/** A store that holds the places which `has` says, and counts how often it is read. */
function store(
  has: (chain: string, n: number) => boolean,
  before: (reads: number) => void = () => {},
): Ledger & { reads: number } {
  return {
    reads: 0,
    append: () => Promise.reject(new TypeError('Nothing is appended here')),
    shows: () => ({}),
    async read(_, keys) {
      if (keys.length > READ_LIMIT) throw new TypeError(`${keys.length} keys in one read`);
      before((this.reads += 1));
      return new Map(
        keys.flatMap((key): [string, StoredEntry][] => {
          const [chain = '', n = ''] = key.split('/');
          return has(chain, Number(n)) ? [[key, stored(key)]] : [];
        }),
      );
    },
  };
}

const chain = (name: string, from: number): Chain => ({ keyOf: (n) => `${name}/${n}`, from });

const expectedHead = (name: string, n: number, from: number): unknown => ({
  n,
  key: n === 0 ? '' : `${name}/${n}`,
  stored: n === from ? undefined : stored(`${name}/${n}`),
});

test('the newest entry is found for every length up to 3000, from any place before it', async () => {
  for (let length = 0; length <= 3000; length += length < 130 ? 1 : 97) {
    const ledger = store((_, n) => n <= length);
    for (const from of new Set([0, 1, length >> 1, length - 2, length - 1, length])) {
      if (from < 0 || from > length) continue;
      ledger.reads = 0;
      const [head] = await chainHeads(ledger, 'stream_key', [chain('a', from)]);
      expect(head).toEqual(expectedHead('a', length, from));
      expect(ledger.reads).toBeLessThanOrEqual(3);
    }
  }
});

test('a known head that is the newest costs one read, and so does a short chain', async () => {
  const ledger = store((_, n) => n <= 40);
  await chainHeads(ledger, 'stream_key', [chain('a', 40)]);
  await chainHeads(ledger, 'stream_key', [chain('a', 0)]);
  expect(ledger.reads).toBe(2);
});

test('a million entries take a handful of reads', async () => {
  const ledger = store((_, n) => n <= 1_000_003);
  const [head] = await chainHeads(ledger, 'stream_key', [chain('a', 0)]);
  expect(head?.n).toBe(1_000_003);
  expect(ledger.reads).toBeLessThanOrEqual(6);
});

test('several chains at once are each found, in a number of reads that grows slowly', async () => {
  const lengths = fc.array(fc.tuple(fc.nat(3000), fc.nat(3000)), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(lengths, async (pairs) => {
      const sizes = pairs.map(([a, b]) => ({ length: Math.max(a, b), from: Math.min(a, b) }));
      const ledger = store((name, n) => n <= (sizes[Number(name)]?.length ?? 0));
      const heads = await chainHeads(
        ledger,
        'stream_key',
        sizes.map(({ from }, i) => chain(String(i), from)),
      );
      expect(heads).toEqual(
        sizes.map(({ length, from }, i) => expectedHead(String(i), length, from)),
      );
      expect(ledger.reads).toBeLessThanOrEqual(20);
    }),
    { numRuns: 300 },
  );
});

test('no chain takes no read', async () => {
  const ledger = store(() => true);
  expect(await chainHeads(ledger, 'stream_key', [])).toEqual([]);
  expect(ledger.reads).toBe(0);
});

test('a head is found while others append during the reads', async () => {
  const growth = fc.array(fc.nat(70), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.nat(500), growth, fc.nat(4), async (length, steps, chains) => {
      let now = length;
      const seen: number[] = [];
      const ledger = store(
        // The later a key is looked up within a read, the more has been appended meanwhile.
        (_, n) => n <= (now += n % 7 === 0 ? (steps[seen.length] ?? 0) >> 4 : 0),
        (reads) => {
          now += steps[reads] ?? 0;
          if (reads < 9) seen.push(now);
        },
      );
      const names = Array.from({ length: chains + 1 }, (_, i) => chain(String(i), 0));
      for (const { n } of await chainHeads(ledger, 'stream_key', names)) {
        expect(n).toBeGreaterThanOrEqual(length);
        expect(n).toBeLessThanOrEqual(now);
      }
    }),
    { numRuns: 300 },
  );
});

test('T34 T35 an entry missing right behind the known head, with later ones there, is a broken trail', async () => {
  for (const from of [0, 1, 7, 60]) {
    for (const missing of [1, 2, 5]) {
      const ledger = store((_, n) => n <= from + 9 && n !== from + missing);
      const asked = chainHeads(ledger, 'stream_key', [chain('a', from)]);
      await expect(asked).rejects.toThrow(new TrailBroken('An entry is missing from its chain'));
    }
  }
});

test('T35 a missing entry is never taken for the end where later ones are seen, with many chains as well', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      async (length, where, chains) => {
        const missing = 1 + (where % (length - 1));
        const ledger = store((name, n) => n <= length && !(name === '0' && n === missing));
        const names = Array.from({ length: chains }, (_, i) => chain(String(i), 0));
        try {
          const [head] = await chainHeads(ledger, 'stream_key', names);
          // It was stepped over, or everything behind it stayed unseen: then the end is right before it.
          expect([length, missing - 1]).toContain(head?.n);
          expect(head?.stored?.body ?? '').toBe(head?.key);
        } catch (error) {
          expect(error).toBeInstanceOf(TrailBroken);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a store that cannot be reached is told as such, with more chains than one read holds as well', async () => {
  const ledger = store(
    () => true,
    () => {
      throw new LedgerUnreachable('No answer');
    },
  );
  const chains = Array.from({ length: 120 }, (_, i) => chain(String(i), 0));
  await expect(chainHeads(ledger, 'stream_key', chains)).rejects.toThrow(LedgerUnreachable);
});
