import fc from 'fast-check';
import { readAddress } from '../../src/entry-page/read-address.ts';

const SITE = 'https://www.northwind.example';
const ID = 'c1.0-1.501.portal_access.workflow.tdvklc.Zx-9_random.0123456789abcdef';

test('the address names the challenge, the language and where to go', () => {
  expect(
    readAddress(`#challenge=${ID}&lang=de-CH&again=%2Fnew%3Fa%3D1&done=/portal`, SITE),
  ).toEqual({
    challenge: ID,
    language: 'de-CH',
    again: `${SITE}/new?a=1`,
    done: `${SITE}/portal`,
  });
});

test('an address that says nothing names nothing', () => {
  const nothing = { challenge: undefined, language: undefined, again: undefined, done: undefined };
  expect(readAddress('', SITE)).toEqual(nothing);
  expect(readAddress('#', SITE)).toEqual(nothing);
});

test('space around the id, as it comes with a copied line, is passed over', () => {
  expect(readAddress(`#challenge=%20${ID}%0A`, SITE).challenge).toBe(ID);
});

test.each(['', 'a b', '<b>', 'a/b', 'é', 'x'.repeat(401)])('%j is no id', (id) => {
  expect(readAddress(`#challenge=${encodeURIComponent(id)}`, SITE).challenge).toBeUndefined();
});

const OFF_SITE = [
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  ' //evil.example',
  'https://evil.example/',
  'https://www.northwind.example/new',
  'javascript:alert(1)',
  'data:text/html,x',
  'new',
  './new',
  '../new',
  '?a=1',
  '#a',
  '',
];

test.each(OFF_SITE)('%j is no way on', (path) => {
  const { again, done } = readAddress(`#${new URLSearchParams({ again: path, done: path })}`, SITE);
  expect([again, done]).toEqual([undefined, undefined]);
});

test.each([
  ['/new', '/new'],
  ['/', '/'],
  ['/a/../b?c=//d#e', '/b?c=//d#e'],
  ['/a\tb', '/ab'],
  ['/.//evil.example', '//evil.example'],
  ['/@evil.example', '/@evil.example'],
])('%j stays on the site', (path, place) => {
  const { again } = readAddress(`#${new URLSearchParams({ again: path })}`, SITE);
  expect(again).toBe(SITE + place);
  expect(new URL(again ?? '', SITE).origin).toBe(SITE);
});

test('on a page without an origin, such as a file on the disk, there is no way on', () => {
  expect(readAddress('#again=/new', 'null').again).toBeUndefined();
});

const bits = fc.constantFrom(
  ...['/', '//', '\\', '.', '..', '@', ':', '?', '#', '%2F', '%5C', '%', '\t', '\n', ' ', '\0'],
  ...['evil.example', 'https:', 'javascript:', 'a', '[::1]', '\u202e', '。', '／', '\ud800'],
);
const paths = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 8 }).map((list) => list.join('')),
  fc.array(bits, { maxLength: 8 }).map((list) => `/${list.join('')}`),
);

test('whatever a link says, its ways lead to this site and its id is an id', () => {
  fc.assert(
    fc.property(paths, paths, fc.string(), (again, done, challenge) => {
      const address = readAddress(`#${new URLSearchParams({ again, done, challenge })}`, SITE);
      for (const way of [address.again, address.done]) {
        if (way === undefined) continue;
        // As a browser reads the link.
        const url = new URL(way, `${SITE}/enter-code.html`);
        expect([url.origin, url.protocol]).toEqual([SITE, 'https:']);
      }
      expect(address.challenge ?? 'none').toMatch(/^[\w.-]+$/);
    }),
    { numRuns: 5000 },
  );
});

test('whatever the fragment holds, it is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Object.keys(readAddress(text, SITE))).toHaveLength(4);
    }),
    { numRuns: 2000 },
  );
});
