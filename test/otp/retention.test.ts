import fc from 'fast-check';
import type { RecordEntry, StreamEntry } from '../../src/otp/entry.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { dueFrom, dueSince, mayStillStand } from '../../src/otp/retention.ts';
import { EMPTY_STREAM } from '../../src/otp/stream-state.ts';
import { ApprovalScene } from '../support/approval-scene.ts';
import { decisionsOf } from '../support/ledger-invariants.ts';
import { keys, openChallenge } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, VerificationDesk } from '../support/verification-desk.ts';

const DAY = 24 * 3_600_000;

const keeping = (days: number | null): typeof DEFAULT_SETTINGS.keep => ({
  ...DEFAULT_SETTINGS.keep,
  caller_check: days,
});

async function sent(): Promise<StreamEntry> {
  const ledger = new MemoryLedger();
  await openChallenge(new VerificationDesk(ledger, { keys }));
  const [entry] = decisionsOf(ledger.entries, keys);
  if (entry === undefined) throw new TypeError('Nothing was sent');
  return entry;
}

test('an entry is due when it is as old as its purpose is kept; by the defaults never', async () => {
  const entry = await sent();
  expect(dueFrom(entry, DEFAULT_SETTINGS.keep)).toBe(Infinity);
  expect(dueFrom(entry, keeping(90))).toBe(NOON + 90 * DAY);
  expect(dueFrom(entry, { ...keeping(null), portal_access: 90 })).toBe(Infinity);
  expect(dueSince(90, NOON)).toBe(NOON - 90 * DAY);
  expect(dueSince(null, NOON)).toBeUndefined();
});

test('nothing is due before thirty days, whatever was saved', async () => {
  expect(dueFrom(await sent(), keeping(1))).toBe(NOON + 30 * DAY);
  expect(dueSince(1, NOON)).toBe(NOON - 30 * DAY);
});

test('nothing is due while something in it can be entered, counts, waits or is held', async () => {
  const entry = await sent();
  const far = fc.integer({ min: NOON, max: NOON + 400 * DAY });
  fc.assert(
    fc.property(far, far, far, (expiresAt, heldUntil, countsUntil) => {
      const { open } = entry.state;
      if (open === null) throw new TypeError('No code is open');
      const state = {
        ...EMPTY_STREAM,
        open: { ...open, expiresAt, waiting: { callbackId: 'c', until: heldUntil } },
        verified: { ...open, challenge: open.id, at: NOON, until: countsUntil },
      };
      const due = dueFrom({ ...entry, state }, keeping(30));
      expect(due).toBe(Math.max(NOON + 30 * DAY, expiresAt, heldUntil, countsUntil));
    }),
  );
});

test('the newest entry that holds an approval may be what a deal stands on', async () => {
  const scene = new ApprovalScene();
  await scene.approve();
  const [asked, approved] = decisionsOf(scene.ledger.entries, keys) as [RecordEntry, RecordEntry];
  expect([mayStillStand(asked), mayStillStand(approved)]).toEqual([false, true]);
});
