import fc from 'fast-check';
import type { Committed } from '../../src/otp/commit.ts';
import { destinationId } from '../../src/otp/destination.ts';
import { NO_ENTRY, NO_SENDS } from '../../src/otp/heads.ts';
import { readHeads, type Heads } from '../../src/otp/step-heads.ts';
import { keys, untilAnswered } from './ledger-play.ts';
import { DANA, type VerificationDesk } from './verification-desk.ts';

/** Something that somebody does at a card. */
export interface Deed {
  do: 'send' | 'resend' | 'cancel' | 'right' | 'wrong';
  record: string;
  guess: number;
  pause: number;
  /** How many looks ago the bookmark was made; 0: none is carried. */
  old: number;
}

export const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom('send', 'send', 'resend', 'cancel', 'right', 'wrong', 'wrong', 'wrong'),
  record: fc.constantFrom('101', '101', '102'),
  guess: fc.integer({ min: 0, max: 40 }),
  pause: fc.constantFrom(0, 0, 1_000, 61_000, 5 * 60_000, 11 * 60_000, 13 * 3_600_000),
  old: fc.integer({ min: 0, max: 8 }),
});

const BEFORE_EVERYTHING: Heads = { stream: NO_ENTRY, destination: NO_SENDS, rep: NO_SENDS };

/** A card that remembers every bookmark it was ever given. */
export class Rememberer {
  readonly #seen = new Map<string, Heads[]>();
  readonly #desk: VerificationDesk;

  constructor(desk: VerificationDesk) {
    this.#desk = desk;
  }

  async look(record: string): Promise<void> {
    const destination = destinationId(keys, { channel: 'email', address: 'ada@example.com' });
    const stream = {
      record: { objectTypeId: '0-1', objectId: record },
      purpose: 'caller_check',
      pathway: 'card',
    } as const;
    const heads = await readHeads(this.#desk, { stream, destination, rep: DANA.userId }, undefined);
    this.#seen.set(record, [heads, ...(this.#seen.get(record) ?? [])]);
  }

  bookmark(record: string, old: number): { known?: Heads } {
    return old === 0 ? {} : { known: this.#seen.get(record)?.[old - 1] ?? BEFORE_EVERYTHING };
  }
}

/** Does it, once it has an answer; undefined where there is nothing to do. */
export async function perform(
  desk: VerificationDesk,
  { do: what, record, guess }: Deed,
  request: string,
  bookmark: { known?: Heads },
): Promise<Committed | undefined> {
  const state = await desk.state({ record }).catch(() => undefined);
  const wish = { request, record, ...bookmark };
  if (what === 'send') return untilAnswered(() => desk.send(wish));
  const challenge = state?.open?.id ?? state?.recent[0]?.id;
  if (challenge === undefined) return undefined;
  if (what === 'resend') return untilAnswered(() => desk.resend({ ...wish, challenge }));
  if (what === 'cancel') return untilAnswered(() => desk.cancel({ ...wish, challenge }));
  const isRight = what === 'right' && state?.open;
  const typed = isRight ? desk.codeOf(state, { record }) : String(200_000 + guess);
  return untilAnswered(() => desk.check({ ...wish, challenge, typed }));
}
