import fc from 'fast-check';
import { canonical, type Canonical } from '../../src/otp/canonical.ts';

const form = (value: Canonical): string => Buffer.from(canonical(value)).toString('utf8');

/** Texts that look like the form's own structure, to make collisions as likely as can be. */
const tricky = fc.constantFrom(
  '',
  'a',
  'b',
  'ab',
  's1:a',
  'i1;',
  '[',
  ']',
  '{}',
  'n',
  '1',
  ':',
  '0',
);
const { value: anything } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    tricky,
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(0, 1, -1, 10, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
    fc.maxSafeInteger(),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(tricky, fc.string()), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}));

/** Reads a form back: only possible if no two values share one. */
function parsed(bytes: Uint8Array): Canonical {
  const all = Buffer.from(bytes);
  let at = 0;
  const until = (end: string): string => {
    const found = all.indexOf(end, at);
    const text = all.toString('utf8', at, found);
    at = found + 1;
    return text;
  };
  const next = (): Canonical => {
    const kind = all.toString('utf8', at, (at += 1));
    if (kind === 'n') return null;
    if (kind === 't' || kind === 'f') return kind === 't';
    if (kind === 'i') return Number(until(';'));
    if (kind === 's') {
      const length = Number(until(':'));
      return all.toString('utf8', at, (at += length));
    }
    const items: Canonical[] = [];
    const end = kind === '[' ? ']' : '}';
    while (all.toString('utf8', at, at + 1) !== end) items.push(next());
    at += 1;
    if (kind === '[') return items;
    const pairs = items.flatMap((item, i) => (i % 2 ? [] : [[item as string, items[i + 1]]]));
    return Object.fromEntries(pairs) as Canonical;
  };
  const value = next();
  expect(at).toBe(all.length);
  return value;
}

test('a form can be read back into its value, so no two values share one', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(parsed(canonical(value))).toEqual(value);
    }),
    { numRuns: 3000 },
  );
});

test('two values have the same form exactly if they are the same', () => {
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const isSame =
        JSON.stringify(parsed(canonical(one))) === JSON.stringify(parsed(canonical(other)));
      expect(form(one) === form(other)).toBe(isSame);
    }),
    { numRuns: 3000 },
  );
});

const NEAR: [Canonical, Canonical][] = [
  [['a', 'b'], ['ab']],
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [{ a: 1 }, [['a', 1]]],
  [{ a: 1 }, ['a', 1]],
  [1, '1'],
  [-1, '-1'],
  [true, 'true'],
  [true, 't'],
  [null, 'n'],
  [null, ''],
  [[], {}],
  [[], ''],
  [[[]], [[], []]],
  [[{}], {}],
  [{ a: {} }, { a: [] }],
  [
    { a: 'b', c: 'd' },
    { a: 'bc', d: '' },
  ],
  [[1, 2], [12]],
  [['s1:a'], ['a']],
  ['é', 'e\u0301'],
  [
    ['a', ['b']],
    [['a'], 'b'],
  ],
];

test.each(NEAR)('%j and %j have different forms', (one, other) => {
  expect(form(one)).not.toBe(form(other));
});

test('the form is the documented one', () => {
  expect(form({ b: ['é', -7, true], a: null })).toBe('{s1:an' + 's1:b[s2:éi-7;t]}');
});

test('the order in which members were written makes no difference', () => {
  const members = fc.dictionary(fc.string(), anything, { noNullPrototype: true });
  fc.assert(
    fc.property(members, (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse());
      expect(form(reversed)).toBe(form(object));
    }),
  );
});

test('an absent member and an undefined one are the same', () => {
  expect(form({ a: 1, b: undefined })).toBe(form({ a: 1 }));
});

test('zero has one form', () => {
  expect(form(-0)).toBe(form(0));
});

test.each([0.5, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e300])(
  'the number %d has no canonical form',
  (number) => {
    expect(() => canonical([number])).toThrow(new TypeError(`Not a safe integer: ${number}`));
  },
);

test.each(['\ud800', '\udc00', 'a\ud83d', '\ude00\ud83d'])(
  'a text with half a surrogate pair has none, as value or as name',
  (text) => {
    expect(() => canonical(text)).toThrow(TypeError);
    expect(() => canonical({ [text]: 1 })).toThrow(TypeError);
  },
);
