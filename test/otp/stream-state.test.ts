import {
  advance,
  EMPTY_STREAM,
  WRONG_WINDOW_MS,
  type LedgerEvent,
  type StreamState,
} from '../../src/otp/stream-state.ts';
import { DANA, NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const LEE = { userId: 72, name: 'Lee Park', assurance: 'stated' } as const;

const issued = (id: string, at: number, attempts = 3): LedgerEvent => ({
  kind: 'issued',
  challenge: {
    id,
    destination: 'd',
    channel: 'email',
    masked: 'a•••@example.com',
    since: 1,
    issuedAt: at,
    expiresAt: at + 5 * MINUTE,
    attempts,
    wrongPerWeek: 10,
    settings: 0,
    countsForMinutes: 30,
    shape: { length: 6, alphabet: 'digits' },
    keyId: 'k',
    by: DANA,
    enteredBy: 'staff',
    language: 'en',
    bound: {},
  },
});
const wrong = (guess: string): LedgerEvent => ({ kind: 'attempt', outcome: 'wrong_code', guess });
const right: LedgerEvent = { kind: 'attempt', outcome: 'verified', guess: 'r' };

/** What a stream comes to after these events, a second apart. */
function after(events: readonly LedgerEvent[], from: StreamState = EMPTY_STREAM): StreamState {
  return events.reduce(
    (state, event, i) => advance(state, event, i + 1, NOON + i * 1000, DANA),
    from,
  );
}

test('issuing opens a challenge with no answers and one message', () => {
  expect(after([issued('c1', NOON)])).toMatchObject({
    open: { id: 'c1', guesses: [], messages: [{ n: 1, at: NOON }] },
    recent: [],
  });
});

test('resending adds a message and gives no new tries and no new time', () => {
  const state = after([issued('c1', NOON), wrong('g1'), { kind: 'resent' }]);
  expect(state.open).toMatchObject({
    guesses: ['g1'],
    attempts: 3,
    expiresAt: NOON + 5 * MINUTE,
    messages: [{ n: 1 }, { n: 3, at: NOON + 2000 }],
  });
  expect(state.wrong).toHaveLength(1);
});

test('T22 issuing again ends the open challenge as replaced', () => {
  const state = after([issued('c1', NOON), issued('c2', NOON + 1000)]);
  expect(state.open?.id).toBe('c2');
  expect(state.recent).toMatchObject([{ id: 'c1', outcome: 'replaced', at: NOON + 1000 }]);
});

test('issuing after a challenge ran out ends it as expired, when it ran out', () => {
  const first = after([issued('c1', NOON)]);
  const later = NOON + 5 * MINUTE;
  expect(advance(first, issued('c2', later), 2, later, LEE).recent).toMatchObject([
    { id: 'c1', outcome: 'expired', at: later, by: DANA },
  ]);
  expect(advance(first, issued('c2', later - 1), 2, later - 1, LEE).recent).toMatchObject([
    { id: 'c1', outcome: 'replaced', at: later - 1 },
  ]);
});

test('T03 issuing again keeps the wrong answers of the week', () => {
  const state = after([issued('c1', NOON), wrong('g1'), wrong('g2'), issued('c2', NOON)]);
  expect(state.wrong).toEqual([NOON + 1000, NOON + 2000]);
});

test('T10 a right answer ends the challenge, says until when it counts, and clears the wrong ones', () => {
  const at = NOON + 2000;
  expect(after([issued('c1', NOON), wrong('g1'), right])).toMatchObject({
    open: null,
    verified: { challenge: 'c1', at, until: at + 30 * MINUTE, since: 1, by: DANA },
    wrong: [],
    recent: [{ id: 'c1', outcome: 'verified', at }],
  });
});

test('the last allowed wrong answer uses the challenge up', () => {
  const state = after([issued('c1', NOON), wrong('g1'), wrong('g2'), wrong('g3')]);
  expect(state).toMatchObject({ open: null, recent: [{ id: 'c1', outcome: 'used_up' }] });
  expect(state.wrong).toHaveLength(3);
});

test('a wrong answer leaves the verification before it as it was', () => {
  const state = after([issued('c1', NOON), right, issued('c2', NOON), wrong('g1')]);
  expect(state.verified).toMatchObject({ challenge: 'c1' });
});

test('a wrong answer forgets those that are seven days old', () => {
  const old = { ...after([issued('c1', NOON)]), wrong: [NOON - WRONG_WINDOW_MS, NOON - 1] };
  expect(advance(old, wrong('g'), 2, NOON, DANA).wrong).toEqual([NOON - 1, NOON]);
});

test('cancelling ends the challenge and says who did', () => {
  const state = advance(after([issued('c1', NOON)]), { kind: 'cancelled' }, 2, NOON + 5, LEE);
  expect(state).toMatchObject({
    open: null,
    recent: [{ outcome: 'cancelled', at: NOON + 5, by: LEE }],
  });
});

test('the last five endings are kept, newest first', () => {
  const state = after(Array.from({ length: 8 }, (_, i) => issued(`c${i}`, NOON)));
  expect(state.recent.map(({ id }) => id)).toEqual(['c6', 'c5', 'c4', 'c3', 'c2']);
});

test.each<[string, LedgerEvent[]]>([
  ['an answer before any challenge', [right]],
  ['a resend before any challenge', [{ kind: 'resent' }]],
  ['a cancel before any challenge', [{ kind: 'cancelled' }]],
  ['a second right answer', [issued('c', NOON), right, right]],
  ['a wrong answer after success', [issued('c', NOON), right, wrong('g')]],
  ['an answer beyond the last', [issued('c', NOON, 1), wrong('g'), right]],
  ['an answer after a cancel', [issued('c', NOON), { kind: 'cancelled' }, right]],
  ['a second cancel', [issued('c', NOON), { kind: 'cancelled' }, { kind: 'cancelled' }]],
  ['a resend after success', [issued('c', NOON), right, { kind: 'resent' }]],
])('%s is a mistake of ours and throws', (_, events) => {
  expect(() => after(events)).toThrow(new TypeError('No open challenge to act on'));
});

test('no state is changed in place', () => {
  const freeze = (state: StreamState): StreamState => {
    for (const part of [state, state.open, state.open?.guesses, state.open?.messages, state.wrong])
      Object.freeze(part);
    return state;
  };
  const events = [issued('c1', NOON), wrong('g1'), { kind: 'resent' } as const, right];
  const end = events.reduce((state, event, i) => advance(freeze(state), event, i, NOON, DANA), {
    ...EMPTY_STREAM,
  });
  expect(end.verified).toMatchObject({ challenge: 'c1' });
});
