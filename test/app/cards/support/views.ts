import type {
  DestinationView,
  PurposeView,
  RecordView,
  Standing,
  VerifiedByCode,
} from '../../../../src/contract/record-view.ts';
import type { Actor, Purpose } from '../../../../src/contract/vocabulary.ts';

/** Wednesday, 10:00 in New York, the time zone of the renderer's account. */
export const NOW = Date.UTC(2026, 10, 25, 15, 0, 0);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The renderer's user. */
export const ME: Actor = { userId: 1, name: 'Robin Rep', assurance: 'stated' };
export const DANA: Actor = { userId: 7, name: 'Dana Reyes', assurance: 'stated' };

export type Open = Extract<Standing, { standing: 'open' }>;
export type Verified = VerifiedByCode;

export function open(changes: Partial<Open> = {}): Open {
  return {
    standing: 'open',
    challenge: 'ch-1',
    masked: 'd•••@acme.com',
    destination: 'dest-1',
    channel: 'email',
    sentAt: NOW - 10 * SECOND,
    sentBy: ME,
    expiresAt: NOW + 5 * MINUTE,
    resendFrom: NOW + 42 * SECOND,
    triesLeft: 5,
    tries: 0,
    wrong: false,
    phrase: 'amber falcon',
    code: { length: 6, alphabet: 'digits' },
    delivery: 'handed_over',
    enteredBy: 'staff',
    ...changes,
  };
}

export function verified(changes: Partial<Verified> = {}): Verified {
  return {
    standing: 'verified',
    masked: 'd•••@acme.com',
    channel: 'email',
    at: NOW - 4 * MINUTE,
    until: NOW + 26 * MINUTE,
    by: DANA,
    stillOnRecord: true,
    ...changes,
  };
}

export function purpose(
  standing: Standing = { standing: 'idle' },
  changes: Partial<PurposeView> = {},
): PurposeView {
  const { purpose: name = 'caller_check', pathway = 'card' } = changes;
  const about = { id: `${pathway}/${name}`, purpose: name, pathway };
  const channels = ['email', 'sms'] as const;
  return { ...about, channels, refusesNewForMs: 0, minutes: 5, rests: {}, standing, ...changes };
}

export function idle(name: Purpose): PurposeView {
  return purpose({ standing: 'idle' }, { purpose: name });
}

export function address(changes: Partial<DestinationView> = {}): DestinationView {
  return {
    id: 'dest-1',
    channel: 'email',
    masked: 'd•••@acme.com',
    source: 'primary_email',
    freshness: { freshness: 'settled' },
    ...changes,
  };
}

export function view(changes: Partial<RecordView> = {}): RecordView {
  return {
    now: NOW,
    record: { objectTypeId: '0-1', objectId: '123' },
    you: { role: 'approver' },
    destinations: [address()],
    purposes: [purpose(), idle('portal_access')],
    history: [],
    ...changes,
  };
}

/** A view in which the first purpose stands so. */
export function standingAt(standing: Standing): RecordView {
  return view({ purposes: [purpose(standing), idle('portal_access')] });
}
