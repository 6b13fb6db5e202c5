import { earlierAnswer, noteAnswer } from '../../src/otp/answers.ts';
import { LedgerUnreachable, TrailBroken, type StoredEntry } from '../../src/otp/ledger.ts';
import { brokenPromises, decisionsOf } from '../support/ledger-invariants.ts';
import { keys, told } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { VerificationDesk } from '../support/verification-desk.ts';

const WISH = { request: 'callback 1', callbackId: 'callback 1' };
const OUTPUTS = { send_status: 'limit_reached' };

let ledger: MemoryLedger;
let desk: VerificationDesk;

beforeEach(() => {
  ledger = new MemoryLedger();
  desk = new VerificationDesk(ledger, { keys, pathway: 'workflow' });
});

const note = (outputs: Readonly<Record<string, string>>): Promise<boolean> => {
  const { stream, name } = desk.nameOf(WISH, 'send');
  return noteAnswer(desk, name, stream, { outputs });
};
const earlier = () => earlierAnswer(desk, desk.nameOf(WISH, 'send').name);

/** Has something happen right before the next create reaches the store. */
function beforeNextCreate(happens: () => Promise<unknown>): void {
  const append = ledger.append.bind(ledger);
  ledger.append = async (entry) => {
    ledger.append = append;
    await happens();
    return append(entry);
  };
}

test('a new request has no earlier answer', async () => {
  expect(await earlier()).toBeUndefined();
});

test('a request that was decided has its decision', async () => {
  await desk.send(WISH);
  expect(await earlier()).toMatchObject({ entry: 'stream', n: 1, event: { kind: 'issued' } });
});

test('a request that was answered without a decision has what was noted', async () => {
  expect(await note(OUTPUTS)).toBe(true);
  expect(await earlier()).toMatchObject({ entry: 'answer', outputs: OUTPUTS });
});

test('only the first answer to a request is noted', async () => {
  await note(OUTPUTS);
  expect(await note({ send_status: 'locked' })).toBe(false);
  expect(await earlier()).toMatchObject({ outputs: OUTPUTS });
});

test('no answer is noted beside a decision', async () => {
  await desk.send(WISH);
  expect(await note(OUTPUTS)).toBe(false);
});

test('a noted answer takes no place in its stream, and no limit counts it', async () => {
  await note(OUTPUTS);
  expect(await desk.send({ request: 'another' })).toMatchObject({ entry: { n: 1 } });
  expect(decisionsOf(ledger.entries, keys)).toHaveLength(1);
  expect(brokenPromises(ledger.entries, keys, (stream) => desk.policyOf(stream))).toEqual([]);
});

test('T31 a decision that comes second to a noted answer is not made: repeating finds the answer', async () => {
  beforeNextCreate(() => note(OUTPUTS));
  await expect(desk.send(WISH)).rejects.toThrow(LedgerUnreachable);
  expect(decisionsOf(ledger.entries, keys)).toEqual([]);
  expect(await earlier()).toMatchObject({ outputs: OUTPUTS });
});

test('T31 an answer that comes second to a decision is not noted: repeating finds the decision', async () => {
  beforeNextCreate(() => desk.send(WISH));
  expect(await note(OUTPUTS)).toBe(false);
  expect(await earlier()).toMatchObject({ event: { kind: 'issued' } });
});

test('T32 a note whose answer gets lost is looked up, and stands once', async () => {
  let creates = 0;
  ledger = new MemoryLedger(async (call) =>
    call === 'append' && (creates += 1) === 1 ? 'lost_answer' : 'none',
  );
  desk = new VerificationDesk(ledger, { keys, pathway: 'workflow' });
  expect(await note(OUTPUTS)).toBe(true);
  expect(ledger.entries).toHaveLength(1);
});

test('T35 an answer that somebody has changed is not believed', async () => {
  await note(OUTPUTS);
  const spoil = (entry: StoredEntry): StoredEntry => ({
    ...entry,
    body: entry.body.replace('limit_reached', 'sent'),
  });
  ledger.tamper(spoil, 0);
  await expect(earlier()).rejects.toThrow(TrailBroken);
});

test('requests of other actions, records and pathways have answers of their own', async () => {
  await note(OUTPUTS);
  const others = [
    desk.nameOf(WISH, 'check'),
    desk.nameOf({ ...WISH, record: '102' }, 'send'),
    desk.nameOf({ ...WISH, pathway: 'card' }, 'send'),
  ];
  for (const { name } of others) expect(await earlierAnswer(desk, name)).toBeUndefined();
  expect(told(await desk.send({ ...WISH, record: '102' }))).toContain('"issued"');
});
