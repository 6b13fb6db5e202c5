import fc from 'fast-check';
import type { Actor } from '../../../src/contract/vocabulary.ts';
import type { LedgerEntry, StreamEntry } from '../../../src/otp/entry.ts';
import { count, emptyTally } from '../../../src/otp/week/tally.ts';
import { unusualIn, type Unusual } from '../../../src/otp/week/unusual.ts';
import { DANA, NOON, WORKFLOW } from '../../support/verification-desk.ts';

const KIM = { userId: 72, name: 'Kim Lindqvist', assurance: 'stated' } as const;
const CONTACT = { objectTypeId: '0-1', objectId: '201' };
const NIGHT = NOON + 9 * 3_600_000;
const isWorkingTime = (at: number): boolean => at !== NIGHT;

type Given = Pick<StreamEntry, 'event'> &
  Partial<Pick<StreamEntry, 'by' | 'at' | 'stream'>> & { challenge?: string };

/** What of a decision the tally looks at. */
function decision({
  event,
  by = DANA,
  at = NOON,
  challenge = 'none',
  ...more
}: Given): LedgerEntry {
  const stream = { record: CONTACT, purpose: 'caller_check', pathway: 'card' };
  const state = { recent: [{ id: challenge }] };
  return { entry: 'stream', stream, event, by, at, state, ...more } as unknown as LedgerEntry;
}

function texted(id: string, masked: string): LedgerEntry {
  const challenge = { id, channel: 'sms', masked, expiresAt: NOON + 60_000 };
  return decision({ event: { kind: 'issued', challenge } as StreamEntry['event'], by: WORKFLOW });
}

const attempt = (outcome: 'verified' | 'wrong_code', by: Actor, challenge?: string): LedgerEntry =>
  decision({
    event: { kind: 'attempt', outcome, guess: 'x' },
    by,
    ...(challenge && { challenge }),
  });

const many = (times: number, entry: LedgerEntry): LedgerEntry[] =>
  Array.from({ length: times }, () => entry);

function found(entries: readonly LedgerEntry[], until = NOON + 60_000): Unusual[] {
  const tally = emptyTally();
  for (const entry of entries) count(tally, entry, isWorkingTime);
  return unusualIn(tally, until);
}

test.each([
  ['four wrong codes at one record are not', 4, []],
  ['five are', 5, [{ unusual: 'wrong_at_record', record: CONTACT, wrong: 5, verified: 0 }]],
])('of what is unusual: %s', (_, times, expected) => {
  expect(found(many(times, attempt('wrong_code', WORKFLOW)))).toEqual(expected);
});

test('a rep is named who was wrong more often than right, in ten answers or more', () => {
  const spread = (wrong: number, right: number): LedgerEntry[] =>
    [...many(wrong, attempt('wrong_code', DANA)), ...many(right, attempt('verified', DANA))].map(
      (entry, i) =>
        ({ ...entry, stream: { record: { ...CONTACT, objectId: String(i) } } }) as LedgerEntry,
    );
  expect(found(spread(6, 4))).toEqual([
    { unusual: 'wrong_by_rep', name: 'Dana Reyes', wrong: 6, of: 10 },
  ]);
  expect(found(spread(5, 5))).toEqual([]);
  expect(found(spread(9, 0))).toEqual([]);
});

describe('a country to which codes are texted that nobody enters', () => {
  const codes = (times: number, masked = '+44 ••• ••• •56'): LedgerEntry[] =>
    Array.from({ length: times }, (_, i) => texted(`${masked} ${i}`, masked));
  const used = attempt('verified', WORKFLOW, '+44 ••• ••• •56 0');

  test('is named by its calling code from five on', () => {
    expect(found([...codes(6), ...codes(4, '+353 ••• ••• •12'), used])).toEqual([
      { unusual: 'unused_to_country', callingCode: '+44', unused: 5, of: 6 },
    ]);
    expect(found([...codes(5), used])).toEqual([]);
  });

  test('is not, where half of them were entered', () => {
    const entered = codes(5).map((_, i) => attempt('verified', WORKFLOW, `+44 ••• ••• •56 ${i}`));
    expect(found([...codes(10), ...entered])).toEqual([]);
  });

  test('is not, while they can still be entered', () => {
    expect(found(codes(9), NOON + 59_999)).toEqual([]);
  });
});

test('what people send outside working hours is told, and what workflows send is not', () => {
  const resent = { kind: 'resent' } as const;
  const entries = [
    decision({ event: resent, at: NIGHT }),
    decision({ event: resent, at: NOON }),
    decision({ event: resent, by: WORKFLOW, at: NIGHT }),
  ];
  expect(found(entries)).toEqual([
    { unusual: 'outside_hours', name: 'Dana Reyes', sends: 1, first: NIGHT },
  ]);
});

test('every override that was given is told, with both people and the reason', () => {
  const reason = 'Phone was stolen';
  const asked = { reason, by: DANA, at: NOON, n: 3 };
  const given = decision({ event: { kind: 'override_given', what: 'unlock', asked }, by: KIM });
  const ask = decision({ event: { kind: 'override_asked', what: 'unlock', reason } });
  const override = { what: 'unlock', record: CONTACT, purpose: 'caller_check', askedBy: DANA };
  expect(found([ask, given])).toEqual([
    { unusual: 'override', override: { ...override, by: KIM, reason, at: NOON } },
  ]);
});

test('whatever is in the ledger, it is counted once and nothing is thrown', () => {
  const kinds = fc.constantFrom<LedgerEntry>(
    attempt('verified', DANA),
    attempt('wrong_code', WORKFLOW),
    texted('1', '•••'),
    texted('2', '+44 ••• ••• •56'),
    decision({ event: { kind: 'cancelled' } }),
    { entry: 'step', step: 'delivery_refused' } as LedgerEntry,
    { entry: 'refused', reason: 'locked' } as LedgerEntry,
    { entry: 'answer' } as LedgerEntry,
    { entry: 'settings' } as LedgerEntry,
  );
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 60 }), (entries) => {
      const tally = emptyTally();
      for (const entry of entries) count(tally, entry, isWorkingTime);
      unusualIn(tally, NOON);
      const { totals } = tally;
      const isCounted = (one: LedgerEntry): boolean =>
        one.entry !== 'answer' && !(one.entry === 'stream' && one.event.kind === 'cancelled');
      const sum = Object.values<number>({ ...totals }).reduce((all, one) => all + one, 0);
      expect(sum).toBe(entries.filter(isCounted).length);
    }),
    { numRuns: 100 },
  );
});
