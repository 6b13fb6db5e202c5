import type { Labelled } from '../../src/contract/approval.ts';
import type { ApprovalRequest } from '../../src/otp/approval.ts';
import { canonical, type Canonical } from '../../src/otp/canonical.ts';
import { sha256Hex } from '../../src/otp/digest.ts';
import { ENTRY_VERSION } from '../../src/otp/entry-version.ts';
import type { SendChain } from '../../src/otp/entry.ts';
import { nextByRep, nextToDestination } from '../../src/otp/next-entry.ts';
import { advance, EMPTY_STREAM, type LedgerEvent } from '../../src/otp/stream-state.ts';

const DANA = { userId: 71, name: 'Dana Reyes', assurance: 'stated' } as const;
const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

type Challenge = Extract<LedgerEvent, { kind: 'issued' }>['challenge'];

const issued = (changes: Partial<Challenge>): LedgerEvent => ({
  kind: 'issued',
  challenge: {
    ...{ id: 'a', destination: 'd', channel: 'email', masked: 'a•••@x.example', since: 0 },
    ...{ issuedAt: NOON, expiresAt: NOON + 5 * MINUTE, attempts: 2, wrongPerWeek: 10, settings: 0 },
    ...{ countsForMinutes: 30, shape: { length: 6, alphabet: 'digits' }, keyId: 'k', by: DANA },
    ...{ enteredBy: 'staff', language: 'en', bound: {}, ...changes },
  },
});

const named = (id: string): Labelled => ({ id, label: `Stage ${id}` });
const approval: ApprovalRequest = {
  move: {
    pipeline: named('p'),
    from: named('1'),
    to: named('2'),
    money: { amount: '300000', currency: 'EUR' },
  },
  ...{ requestedBy: DANA, requestedAt: NOON, reason: '', approverEnters: true },
  ...{ approver: { ownerId: '9', name: 'Kim', userId: 72 }, needed: 1, number: 1 },
};
const asked = { reason: 'Phone stolen', by: DANA, at: NOON, n: 10 };

/** Everything that can happen in a stream. */
const HISTORY: readonly LedgerEvent[] = [
  issued({}),
  { kind: 'resent' },
  { kind: 'attempt', outcome: 'wrong_code', guess: 'g1' },
  { kind: 'attempt', outcome: 'verified', guess: 'g2', receivedAt: NOON },
  issued({ id: 'b' }),
  { kind: 'attempt', outcome: 'wrong_code', guess: 'g3' },
  { kind: 'attempt', outcome: 'wrong_code', guess: 'g4' },
  issued({ id: 'c' }),
  { kind: 'cancelled' },
  { kind: 'override_asked', what: 'confirm', reason: 'Phone stolen' },
  { kind: 'override_given', what: 'confirm', until: NOON + MINUTE, asked },
  { kind: 'override_asked', what: 'unlock', reason: 'Phone stolen' },
  { kind: 'override_given', what: 'unlock', asked: { ...asked, n: 12 } },
  issued({ id: 'd', expiresAt: NOON }),
  issued({ id: 'e', approval }),
  { kind: 'attempt', outcome: 'verified', guess: 'g5' },
  { kind: 'moving' },
  issued({ id: 'f', approval }),
  { kind: 'rejected', reason: 'No' },
];

function madeOfHistory(): Canonical {
  const states = HISTORY.reduce<ReturnType<typeof advance>[]>(
    (all, event, i) => [
      ...all,
      advance(all.at(-1) ?? EMPTY_STREAM, event, i + 1, NOON + i * MINUTE, DANA),
    ],
    [],
  );
  const chain = (next: typeof nextByRep): SendChain =>
    Array.from({ length: 40 }, (_, i) => NOON + i).reduce<SendChain>(
      (before, at) => next(before, at),
      { n: 0, times: [] },
    );
  return [states, chain(nextToDestination), chain(nextByRep)] as unknown as Canonical;
}

test('what the rules make of the same past is what it was, or entries have another version', () => {
  const digest = sha256Hex(Buffer.from(canonical(madeOfHistory())).toString('utf8'));
  expect([ENTRY_VERSION, digest]).toEqual([
    1,
    'f20fd8349972414116d83cd6a97a19da5d1679ffd4e9f33c16f3c72437742e70',
  ]);
});
