import fc from 'fast-check';
import { entryProperties } from '../../src/hubspot/entry-properties.ts';
import { noteAnswer } from '../../src/otp/answers.ts';
import type { LedgerEntry, ReducedEntry } from '../../src/otp/entry.ts';
import { TrailBroken, type StoredEntry } from '../../src/otp/ledger.ts';
import { reduced, reducible } from '../../src/otp/reduce-entry.ts';
import { noteReduction } from '../../src/otp/reduction-chain.ts';
import { refusedEntry } from '../../src/otp/refused-entry.ts';
import { believeDecision, sealed } from '../../src/otp/seal.ts';
import { noteStep } from '../../src/otp/steps.ts';
import { ApprovalScene } from '../support/approval-scene.ts';
import { keys } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { LEE } from '../support/approval-desk.ts';
import { DANA, VerificationDesk, WORKFLOW } from '../support/verification-desk.ts';

const RECORD = '90817263';
const STREAM = {
  record: { objectTypeId: '0-1', objectId: RECORD },
  purpose: 'caller_check',
  pathway: 'card',
} as const;
const dana = { ...DANA, userId: 7_100_071 };
const kim = { userId: 7_200_072, name: 'Kim Lindqvist', assurance: 'verified' } as const;
const sealing = { keys, ledger: new MemoryLedger() };

/** Entries of every kind that a contact's stream and a workflow's can have. */
async function ofContact(): Promise<StoredEntry[]> {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  const about = { record: RECORD, by: dana };
  await desk.send({ ...about, request: 'send' });
  const state = await desk.state(about);
  const challenge = state.open?.id ?? '';
  desk.at += 61_000;
  await desk.resend({ ...about, request: 'again', challenge });
  await desk.check({ ...about, request: 'wrong', challenge, typed: '000000' });
  await desk.check({ ...about, request: 'right', challenge, typed: desk.codeOf(state, about) });
  const wish = { ...about, what: 'confirm' } as const;
  const asked = await desk.askOverride({ ...wish, request: 'ask' });
  const n = asked.committed === 'appended' ? asked.entry.n : 0;
  await desk.giveOverride({ ...about, by: kim, request: 'give', n });
  desk.at += 11 * 60_000;
  const waits = { record: RECORD, pathway: 'workflow', by: WORKFLOW } as const;
  await desk.send({ ...waits, request: 'callback', callbackId: 'ap-102670506-56776413549-7' });
  const open = (await desk.state(waits)).open?.id ?? '';
  await desk.cancel({ ...waits, request: 'cancel', challenge: open });
  await noteStep(desk, { stream: STREAM, n: 1 }, 'handed_over');
  await noteAnswer(desk, 'no code', STREAM, { outputs: { summary: 'Sent to Ada Osei' }, left: 5 });
  const refused = refusedEntry(keys, { stream: STREAM, by: dana, reason: 'locked', at: desk.at });
  if (refused !== undefined) await ledger.append(sealed({ keys, ledger }, refused));
  return ledger.entries;
}

/** The entries of a deal that was approved by two, rejected, and moved again. */
async function ofDeal(): Promise<StoredEntry[]> {
  const scene = new ApprovalScene({ amount: '300000' });
  const reason = 'The customer signs today';
  await scene.approve({ reason });
  const challenge = await scene.approve({ reason, approver: LEE.ownerId });
  await scene.moveRefused();
  await scene.move(challenge);
  scene.at += 11 * 60_000;
  const { challenge: next } = await scene.asks({ reason });
  await scene.reject(next);
  return scene.ledger.entries;
}

let entries: StoredEntry[];
beforeAll(async () => {
  entries = [...(await ofContact()), ...(await ofDeal())];
});

const entryOf = ({ body }: StoredEntry): LedgerEntry => JSON.parse(body) as LedgerEntry;
const leftOf = (stored: StoredEntry): ReducedEntry =>
  entryOf(reduced(sealing, stored)) as ReducedEntry;

/** Every text and every long number in a value that is not a member of one of these names. */
function leaves(value: unknown, without: ReadonlySet<string>): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    without.has(name) ? [] : leaves(part, without),
  );
}

/** What may stay: what happened, when, for what purpose, and what the trail and limits go by. */
const KEPT = new Set([
  ...[
    'entry',
    'account',
    'keys',
    'purpose',
    'pathway',
    'kind',
    'outcome',
    'what',
    'step',
    'channel',
  ],
  ...['previous', 'at', 'n', 'number', 'needed', 'times', 'wrong', 'sent', 'version', 'enteredBy'],
  ...['issuedAt', 'receivedAt', 'answeredAt', 'requestedAt', 'expiresAt', 'until', 'since'],
  ...['dealstageSince', 'amountSince', 'dealcurrencySince', 'pipelineSince', 'assurance'],
]);

test('what is left of an entry, and all that HubSpot shows of it, holds nothing that identifies anybody', () => {
  expect(new Set(entries.map((stored) => entryOf(stored).entry)).size).toBe(4);
  for (const stored of entries) {
    const left = reduced(sealing, stored);
    const { keys: own, was, previous, behind, ...rest } = leftOf(stored);
    expect([own, was]).toEqual([stored.keys, stored.seal]);
    expect([previous, behind].join()).not.toContain(RECORD);
    const shown = leaves({ rest, readable: entryProperties(leftOf(stored)) }, new Set()).join('\n');
    const entry = entryOf(stored);
    // Of a refusal the reason is one of a few words, and not somebody's own.
    const kept = entry.entry === 'refused' ? new Set([...KEPT, 'reason']) : KEPT;
    const identifying = leaves(entry, kept).filter((leaf) => leaf.length > 3);
    expect(identifying.filter((leaf) => shown.includes(leaf))).toEqual([]);
    expect(left.keys).toEqual(stored.keys);
  }
});

test('what happened, when, for what purpose and by which channel is still there', () => {
  const [sent, , , right] = entries.map(leftOf);
  expect(sent).toMatchObject({
    ...{ of: 'stream', kind: 'issued', purpose: 'caller_check', pathway: 'card', channel: 'email' },
    ...{ n: 1, previous: '', destination: { n: 1 }, rep: { n: 1 } },
  });
  expect(right).toMatchObject({ kind: 'attempt', outcome: 'verified', n: 4, seconds: 61 });
  const readable = entries.map((stored) => entryProperties(leftOf(stored)));
  expect(readable[3]).toMatchObject({
    ...{ kind: 'attempt', outcome: 'verified', reduced: 'yes', record_id: '', destination: '' },
    ...{ actor: '', actor_id: '', challenge_id: '', seconds: '61' },
    summary: 'Reduced: attempt, verified (Confirm who is calling).',
  });
});

test('reducing is always the same, and of what was reduced nothing more is taken', () => {
  for (const stored of entries) {
    const left = reduced(sealing, stored);
    expect(reduced(sealing, stored)).toEqual(left);
    expect(reduced(sealing, left)).toEqual(left);
    expect(reducible(keys, left)).toEqual({ is: 'reduced' });
  }
});

test('each entry still proves the one before it: by the seal that one had, or by its own', () => {
  const stream = entries.slice(0, 6);
  stream.slice(1).forEach((stored, i) => {
    const before = stream[i];
    const { previous, behind } = leftOf(stored);
    expect(previous).toBe(before?.seal);
    expect(behind).toBe(before?.keys.stream_key);
    expect(before && leftOf(before).was).toBe(previous);
  });
});

test('T35 an entry that was altered, moved or copied is not reduced', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (which, place) => {
      const stored = entries[which % entries.length] as StoredEntry;
      const { body } = stored;
      const at = place % body.length;
      const other = body[at] === '7' ? '8' : '7';
      const altered = { ...stored, body: body.slice(0, at) + other + body.slice(at + 1) };
      expect(reducible(keys, altered)).toEqual({ is: 'broken' });
      expect(() => reduced(sealing, altered)).toThrow(TrailBroken);
    }),
    { numRuns: 60 },
  );
  const [first, second] = entries as [StoredEntry, StoredEntry];
  expect(reducible(keys, { ...first, keys: second.keys })).toEqual({ is: 'broken' });
  const { request_key: _, ...fewer } = first.keys;
  expect(reducible(keys, { ...first, keys: fewer })).toEqual({ is: 'broken' });
});

test('only what is about a record is reduced', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  const act = { by: DANA, reason: 'retention', entries: 2 } as const;
  const first = await noteReduction(desk, { ...act, name: 'one' });
  await noteReduction(desk, { ...act, name: 'two' }, first);
  expect(ledger.entries.map((stored) => reducible(keys, stored))).toEqual([
    { is: 'other' },
    { is: 'other' },
  ]);
  const [one, two] = ledger.entries as [StoredEntry, StoredEntry];
  expect(entryOf(two)).toMatchObject({ n: 2, previous: one.seal });
  expect(() => reduced(sealing, one)).toThrow(TypeError);
});

test('what is left of a decision lies where a decision belongs, and what is left of a step does not', () => {
  const [decision] = entries as [StoredEntry];
  const step = entries.find((stored) => entryOf(stored).entry === 'step') as StoredEntry;
  const place = decision.keys.stream_key ?? '';
  expect(believeDecision(keys, reduced(sealing, decision), 'stream_key', place)).toMatchObject({
    of: 'stream',
  });
  const name = step.keys.step_key ?? '';
  expect(() => believeDecision(keys, reduced(sealing, step), 'step_key', name)).toThrow(
    TrailBroken,
  );
});
