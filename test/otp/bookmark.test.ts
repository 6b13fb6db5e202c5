import fc from 'fast-check';
import { readBookmark, writeBookmark, type Bookmark } from '../../src/otp/bookmark.ts';
import { NO_ENTRY } from '../../src/otp/heads.ts';
import { NOON, SECRETS, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const record = { objectTypeId: '0-1', objectId: '101' };
const about = { record, userId: 71 };
const bookmark: Bookmark = {
  record,
  user: { id: 71, name: 'Dana Reyes 😀', teams: ['7'] },
  vouchedAt: NOON,
  streams: { caller_check: { ...NO_ENTRY, n: 3, at: NOON, seal: 'f'.repeat(64) } },
  destinations: { d: { n: 2, times: [NOON - 1, NOON] } },
  rep: null,
  witnessed: ['told caller_check:3'],
};
const text = writeBookmark(keys, bookmark);

test('a bookmark comes back as it was written', () => {
  expect(readBookmark(keys, text, about)).toEqual(bookmark);
});

test('a bookmark with any one character changed or left out is none', () => {
  for (let at = 0; at < text.length; at += 1) {
    for (const other of ['A', 'b', '0', '.', '-', '=', ' ', '']) {
      if (text[at] === other) continue;
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(readBookmark(keys, changed, about)).toBeUndefined();
    }
  }
});

test('a bookmark with any one bit of its content changed is none', () => {
  const [body = '', signature = ''] = text.split('.');
  const bytes = Buffer.from(body, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const made = `${changed.toString('base64url')}.${signature}`;
    expect(readBookmark(keys, made, about)).toBeUndefined();
  }
});

test.each([
  ['another user', { record, userId: 72 }],
  ['another record', { record: { ...record, objectId: '102' }, userId: 71 }],
  ['another type of record', { record: { ...record, objectTypeId: '0-3' }, userId: 71 }],
])('a bookmark for %s is none', (_, other) => {
  expect(readBookmark(keys, text, other)).toBeUndefined();
});

test('T12 a bookmark of another account or of other keys is none', () => {
  expect(readBookmark(testKeys({ accountId: '20260924' }), text, about)).toBeUndefined();
  expect(readBookmark(testKeys({ ledgerKey: SECRETS.pepper }), text, about)).toBeUndefined();
});

test.each(['', '.', '..', `${text}.`, `${text}\n`, `.${text}`, text.toUpperCase(), '\ud800.ab'])(
  'the made-up text %# is no bookmark',
  (made) => {
    expect(readBookmark(keys, made, about)).toBeUndefined();
  },
);

test('no text is taken for a bookmark, and none makes it throw', () => {
  const made = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.base64String(), fc.stringMatching(/^[0-9a-f]{64}$/))
      .map((parts) => parts.join('.')),
  );
  fc.assert(
    fc.property(made, (any) => {
      expect(readBookmark(keys, any, about)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
