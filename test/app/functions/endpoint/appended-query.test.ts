import fc from 'fast-check';
import {
  possibleQueries,
  readAppendedQuery,
} from '../../../../src/app/functions/endpoint/appended-query.ts';
import { decodedUri } from '../../../../src/app/functions/endpoint/hubspot-signature.ts';

const GIVEN = {
  userId: ['71'],
  userEmail: ['dana@northwind.example'],
  portalId: ['20260923'],
  appId: ['4400001'],
};

const queriesOf = (params: Record<string, unknown>): string[] =>
  possibleQueries(readAppendedQuery({ params }) ?? {}).map(decodedUri);

test('the documented order is tried first, and every other once', () => {
  const queries = queriesOf(GIVEN);
  expect(queries[0]).toBe(
    'userId=71&userEmail=dana@northwind.example&portalId=20260923&appId=4400001',
  );
  expect(new Set(queries).size).toBe(24);
});

test('it makes no difference in which order the function is handed them', () => {
  const entries = Object.entries(GIVEN);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
      expect(queriesOf(Object.fromEntries(shuffled))).toEqual(queriesOf(GIVEN));
    }),
  );
});

test.each([
  ['a plus that was encoded', 'a+b@x.example', 'userId=71&userEmail=a%2Bb@x.example'],
  ['a plus that was not', 'a+b@x.example', 'userId=71&userEmail=a+b@x.example'],
  ['a plus that was taken for a blank', 'a b@x.example', 'userId=71&userEmail=a+b@x.example'],
  ['a tilde that was encoded', 'a~b@x.example', 'userId=71&userEmail=a%7Eb@x.example'],
  ['a tilde that was not', 'a~b@x.example', 'userId=71&userEmail=a~b@x.example'],
  ['an apostrophe', "o'neil@x.example", "userId=71&userEmail=o'neil@x.example"],
  ['an umlaut', 'zoë@x.example', 'userId=71&userEmail=zo%C3%AB@x.example'],
])('%s is found: %s', (_, userEmail, signed) => {
  expect(queriesOf({ userId: ['71'], userEmail: [userEmail] })).toContain(signed);
});

test.each<[string, Record<string, unknown>]>([
  ['an unknown parameter', { ...GIVEN, role: ['admin'] }],
  ['one of the prototype', { ...GIVEN, constructor: ['1'] }],
  ['a parameter twice', { ...GIVEN, userId: ['72', '71'] }],
  ['the same value twice', { ...GIVEN, userId: ['71', '71'] }],
  ['a parameter without a value', { ...GIVEN, userId: [] }],
  ['an empty one', { ...GIVEN, userId: [''] }],
  ['a number', { ...GIVEN, userId: [71] }],
  ['an object', { ...GIVEN, userId: { 0: '71' } }],
  ['nothing', { ...GIVEN, userId: null }],
  ['a user id with a sign', { ...GIVEN, userId: ['+71'] }],
  ['a user id with a zero in front', { ...GIVEN, userId: ['071'] }],
  ['a user id in other digits', { ...GIVEN, userId: ['７１'] }],
  ['a user id with a line end', { ...GIVEN, userId: ['71\n'] }],
  ['a user id that goes on', { ...GIVEN, userId: ['71&userId=72'] }],
  ['an endless user id', { ...GIVEN, userId: ['7'.repeat(17)] }],
  ['an address that goes on', { ...GIVEN, userEmail: ['a@x.example&userId=72'] }],
  ['an address with a question', { ...GIVEN, userEmail: ['a?userId=72@x.example'] }],
  ['an address with an escape', { ...GIVEN, userEmail: ['a%26b@x.example'] }],
  ['half a sign', { ...GIVEN, userEmail: ['\ud800@x.example'] }],
  ['an endless address', { ...GIVEN, userEmail: [`${'a'.repeat(320)}@x.example`] }],
])('%s is no query of HubSpot’s', (_, params) => {
  expect(readAppendedQuery({ params })).toBeUndefined();
});

test('T41 no two queries that HubSpot can have appended are ever signed alike', () => {
  const id = fc.integer({ min: 1, max: 30 }).map(String);
  const sign = fc.constantFrom('1', '2', '&', '=', '?', '+', ' ', '%26', '%3D', 'userId', '~', "'");
  const email = fc.array(sign, { minLength: 1, maxLength: 6 }).map((own) => `${own.join('')}@x`);
  const query = fc.record({ userId: id, userEmail: email, portalId: id, appId: id });
  fc.assert(
    fc.property(query, query, (one, other) => {
      if (one.userId === other.userId && one.portalId === other.portalId) return;
      const others = new Set(queriesOf(other));
      if (readAppendedQuery({ params: other }) === undefined) return;
      expect(queriesOf(one).filter((text) => text !== '' && others.has(text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('no query makes it throw, nor try more than 72 texts', () => {
  const any = fc.dictionary(
    fc.constantFrom('userId', 'userEmail', 'portalId', 'appId', 'x'),
    fc.oneof(fc.anything(), fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 })),
  );
  fc.assert(
    fc.property(any, (params) => {
      expect(queriesOf(params).length).toBeLessThanOrEqual(72);
    }),
  );
});
