import fc from 'fast-check';
import { changesBetween } from '../../../src/app/settings/draft/changes.ts';
import { onTopOf } from '../../../src/app/settings/draft/merge.ts';
import type { Settings } from '../../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';

const role = fc.constantFrom('sender' as const, 'admin' as const);

/** Settings as two admins could have them, who begin with the same. */
const settings: fc.Arbitrary<Settings> = fc
  .record({
    minutes: fc.integer({ min: 1, max: 3 }),
    digits: fc.integer({ min: 6, max: 7 }),
    replyTo: fc.constantFrom(null, 'a@n.example', 'b@n.example'),
    perDay: fc.integer({ min: 0, max: 2 }),
    countries: fc.subarray(['GB', 'IE']),
    everyone: fc.constantFrom('viewer' as const, 'approver' as const),
    people: fc.uniqueArray(fc.record({ userId: fc.integer({ min: 1, max: 3 }), role }), {
      selector: ({ userId }) => userId,
    }),
  })
  .map(({ minutes, digits, replyTo, perDay, countries, everyone, people }) => ({
    ...DEFAULT_SETTINGS,
    purposes: {
      ...DEFAULT_SETTINGS.purposes,
      caller_check: { ...DEFAULT_SETTINGS.purposes.caller_check, minutes, digits },
    },
    email: { ...DEFAULT_SETTINGS.email, replyTo },
    sms: { countries, messagesPerDay: perDay },
    roles: { everyone, teams: [], people },
  }));

/** Where who stands in a list makes no difference. */
const sorted = (value: Settings): Settings => ({
  ...value,
  roles: {
    ...value.roles,
    people: [...value.roles.people].sort((a, b) => a.userId - b.userId),
  },
});

test('where I changed nothing, theirs is what there is', () => {
  fc.assert(
    fc.property(settings, settings, (base, theirs) => {
      expect(onTopOf(base, base, theirs)).toEqual(theirs);
    }),
  );
});

test('where they changed nothing, mine is what there is', () => {
  fc.assert(
    fc.property(settings, settings, (base, mine) => {
      expect(sorted(onTopOf(base, mine, base))).toEqual(sorted(mine));
    }),
  );
});

test('each of my changes is there, and nothing that neither of us wanted', () => {
  fc.assert(
    fc.property(settings, settings, settings, (base, mine, theirs) => {
      const merged = onTopOf(base, mine, theirs);
      const lists = /people$/;
      for (const path of changesBetween(base, mine).filter((each) => !lists.test(each))) {
        expect(at(merged, path)).toEqual(at(mine, path));
      }
      for (const path of changesBetween(base, merged).filter((each) => !lists.test(each))) {
        expect([at(mine, path), at(theirs, path)]).toContainEqual(at(merged, path));
      }
    }),
  );
});

test('two admins who name another person each, both are named', () => {
  const naming = (userId: number): Settings => ({
    ...DEFAULT_SETTINGS,
    roles: { ...DEFAULT_SETTINGS.roles, people: [{ userId, role: 'sender' }] },
  });
  const { roles } = onTopOf(DEFAULT_SETTINGS, naming(1), naming(2));
  expect(roles.people.map(({ userId }) => userId).sort()).toEqual([1, 2]);
});

test('whom I took out stays out, whatever role they gave meanwhile', () => {
  const having = (people: Settings['roles']['people']): Settings => ({
    ...DEFAULT_SETTINGS,
    roles: { ...DEFAULT_SETTINGS.roles, people },
  });
  const base = having([{ userId: 1, role: 'sender' }]);
  const theirs = having([{ userId: 1, role: 'admin' }]);
  expect(onTopOf(base, having([]), theirs).roles.people).toEqual([]);
});

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], value);
}
