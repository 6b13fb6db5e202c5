import fc from 'fast-check';
import type { Pathway } from '../../src/contract/vocabulary.ts';
import type { Committed } from '../../src/otp/commit.ts';
import type { Keyring } from '../../src/otp/keyring.ts';
import { LedgerUnreachable, type Ledger, type StoredEntry } from '../../src/otp/ledger.ts';
import { brokenPromises } from './ledger-invariants.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { UnreliableLedger, type Mishap } from './unreliable-ledger.ts';
import { seededRandom } from './seeded-random.ts';
import { testKeys, VerificationDesk } from './verification-desk.ts';

export const keys = testKeys();
export const POLICY = { attempts: 5, coolDownSeconds: 60 };

/** A place for entries, empty at first, with keys of its own. */
export interface Store {
  ledger: Ledger;
  keys: Keyring;
  /** All that it keeps. */
  entries(): readonly StoredEntry[];
}

/** A store in memory. */
export function memoryStore(): Store {
  const ledger = new MemoryLedger();
  return { ledger, keys, entries: () => ledger.entries };
}

/** A desk whose every call to the store waits for the scheduler and may go wrong. */
export function scheduledDesk(
  s: fc.Scheduler,
  mishaps: () => Mishap,
  store = memoryStore(),
  pathway: Pathway = 'card',
): { desk: VerificationDesk; store: Store } {
  const ledger = new UnreliableLedger(store.ledger, (call) =>
    s.schedule(Promise.resolve(mishaps()), call),
  );
  const desk = new VerificationDesk(ledger, {
    keys: store.keys,
    policy: POLICY,
    random: seededRandom(1),
    pathway,
  });
  return { store, desk };
}

/** Repeats a request until it has an answer, as a card does. */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof LedgerUnreachable) || tries > 200) throw error;
    }
  }
}

/** What goes wrong with each call, in `percent` of them. */
export const mishapOf = (percent: number): fc.Arbitrary<() => Mishap> =>
  fc
    .infiniteStream(
      fc.oneof(
        { weight: 100 - percent, arbitrary: fc.constant<Mishap>('none') },
        {
          weight: percent,
          arbitrary: fc.constantFrom<Mishap>(
            'lost_answer',
            'arrives_late',
            'never_arrived',
            'busy',
          ),
        },
      ),
    )
    .map((stream) => () => stream.next().value ?? 'none');

/** What a person is told. */
export const told = (answer: Committed<unknown>): string =>
  answer.committed === 'appended'
    ? JSON.stringify(answer.entry.event)
    : JSON.stringify(answer.decision);

export async function openChallenge(
  desk: VerificationDesk,
): Promise<{ challenge: string; right: string }> {
  await desk.send({ request: 'first send' });
  const state = await desk.state();
  return { challenge: state.open?.id ?? '', right: desk.codeOf(state) };
}

/** Different codes, none of them the right one. */
export function wrongCodes(count: number, right: string): string[] {
  return Array.from({ length: count + 1 }, (_, i) => String(10 ** (right.length - 1) + i * 7))
    .filter((code) => code !== right)
    .slice(0, count);
}

/** Sends a code in peace, plays, and sees that every promise of the ledger was kept. */
export async function withOpenChallenge(
  s: fc.Scheduler,
  mishaps: () => Mishap,
  run: (desk: VerificationDesk, challenge: string, right: string, store: Store) => Promise<void>,
  store = memoryStore(),
  pathway: Pathway = 'card',
): Promise<void> {
  let calm = true;
  const ledger = new UnreliableLedger(store.ledger, (call) =>
    calm ? Promise.resolve('none') : s.schedule(Promise.resolve(mishaps()), call),
  );
  const desk = new VerificationDesk(ledger, {
    keys: store.keys,
    policy: POLICY,
    random: seededRandom(7),
    pathway,
  });
  const { challenge, right } = await openChallenge(desk);
  calm = false;
  await run(desk, challenge, right, store);
  expect(promisesBroken(store, desk)).toEqual([]);
}

/** What breaks a promise of the ledger in all that a store keeps. */
export function promisesBroken(store: Store, desk: VerificationDesk): string[] {
  return brokenPromises(store.entries(), store.keys, (stream) => desk.policyOf(stream));
}
