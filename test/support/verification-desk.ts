import type { Actor, Pathway, Purpose, UserActor } from '../../src/contract/vocabulary.ts';
import { readChallengeId, makeChallengeId } from '../../src/otp/challenge-id.ts';
import { codeContext } from '../../src/otp/code-context.ts';
import { deriveCode } from '../../src/otp/code.ts';
import { commit, type Committed, type Step } from '../../src/otp/commit.ts';
import type { Heads } from '../../src/otp/step-heads.ts';
import { decideCancel } from '../../src/otp/decide-cancel.ts';
import { decideCheck } from '../../src/otp/decide-check.ts';
import { decideResend } from '../../src/otp/decide-resend.ts';
import { decideSend } from '../../src/otp/decide-send.ts';
import { destinationId, maskEmail, type Destination } from '../../src/otp/destination.ts';
import { NO_ENTRY, streamHeads } from '../../src/otp/heads.ts';
import { keyring, type Keyring } from '../../src/otp/keyring.ts';
import type { Ledger } from '../../src/otp/ledger.ts';
import { DEFAULT_POLICIES, type Policy } from '../../src/otp/policy.ts';
import type { StreamState } from '../../src/otp/stream-state.ts';
import { requestKey, type Stream } from '../../src/otp/stream.ts';
import type { Turn } from '../../src/otp/turn.ts';

export const SECRETS = {
  accountId: '20260923',
  ledgerKey: 'bGVkZ2VyIGtleSBmb3IgdGVzdHMgb25seSwgMzIgYnl0ZXMgYW5kIG1vcmU=',
  pepper: 'cGVwcGVyIG9uZSBmb3IgdGVzdHMgb25seSwgMzIgYnl0ZXMgYW5kIG1vcmU=',
  previousPepper: 'none',
};

/** The keys that the tests of the rules use. Throws when the secrets are not sound. */
export function testKeys(changes: Partial<typeof SECRETS> = {}): Keyring {
  const made = keyring({ ...SECRETS, ...changes });
  if (!made.ok) throw new TypeError(`Bad test secret: ${made.missing}`);
  return made.keys;
}

export const DANA: UserActor = { userId: 71, name: 'Dana Reyes', assurance: 'stated' };
export const NOON = Date.UTC(2026, 10, 23, 12);

/** Something a person wants, in the words of the rules. */
export interface Wish {
  request: string;
  by?: Actor;
  record?: string;
  purpose?: Purpose;
  pathway?: Pathway;
  address?: string;
  /** Since when the address has stood on the record. */
  since?: number;
  replaced?: boolean;
  known?: Heads;
}

/** The rules over a ledger, without HubSpot: what a function does between reading and telling. */
export class VerificationDesk {
  at = NOON;
  patience = Infinity;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  readonly policies: Record<Purpose, Policy>;
  readonly #random: () => number;

  constructor(
    ledger: Ledger,
    options: { keys?: Keyring; policy?: Partial<Policy>; random?: () => number } = {},
  ) {
    this.ledger = ledger;
    this.keys = options.keys ?? testKeys();
    this.#random = options.random ?? Math.random;
    this.policies = { ...DEFAULT_POLICIES };
    for (const purpose of Object.keys(DEFAULT_POLICIES) as Purpose[]) {
      this.policies[purpose] = { ...DEFAULT_POLICIES[purpose], ...options.policy };
    }
  }

  get turn(): Turn {
    return {
      now: () => this.at,
      left: () => this.patience,
      wait: async () => {},
      random: this.#random,
    };
  }

  send(wish: Wish): Promise<Committed> {
    const { stream, destination } = this.#about(wish);
    const id = destinationId(this.keys, destination);
    return this.#commit(wish, stream, 'send', {
      destination: id,
      decide: (heads, at) =>
        decideSend({
          stream,
          state: heads.stream.state,
          policy: this.policies[stream.purpose],
          destination,
          destinationId: id,
          enteredBy: 'staff',
          language: 'en',
          bound: {},
          masked: maskEmail(destination.address),
          sentToDestination: heads.destination?.times ?? [],
          sentByRep: heads.rep?.times ?? [],
          by: wish.by ?? DANA,
          keyId: this.keys.peppers[0].id,
          at,
          challengeId: (expiresAt) =>
            makeChallengeId(this.keys, { stream, expiresAt }, wish.request),
        }),
    });
  }

  resend(wish: Wish & { challenge: string }): Promise<Committed> {
    const { stream, destination } = this.#about(wish);
    return this.#commit(wish, stream, 'resend', {
      destination: destinationId(this.keys, destination),
      decide: (heads, at) =>
        decideResend({
          keys: this.keys,
          stream,
          state: heads.stream.state,
          policy: this.policies[stream.purpose],
          challenge: wish.challenge,
          expiresAt: this.#expiryOf(wish.challenge),
          destination,
          sentToDestination: heads.destination?.times ?? [],
          sentByRep: heads.rep?.times ?? [],
          at,
        }),
    });
  }

  check(wish: Wish & { challenge: string; typed: string }): Promise<Committed> {
    const { stream, destination } = this.#about(wish);
    return this.#commit(wish, stream, 'check', {
      decide: (heads, at) =>
        decideCheck({
          keys: this.keys,
          stream,
          state: heads.stream.state,
          policy: this.policies[stream.purpose],
          challenge: { id: wish.challenge, expiresAt: this.#expiryOf(wish.challenge) },
          typed: wish.typed,
          destination,
          bound: {},
          at,
        }),
    });
  }

  cancel(wish: Wish & { challenge: string }): Promise<Committed> {
    const { stream } = this.#about(wish);
    return this.#commit(wish, stream, 'cancel', {
      decide: (heads, at) =>
        decideCancel(heads.stream.state, wish.challenge, this.#expiryOf(wish.challenge), at),
    });
  }

  /** The state of a stream now, read afresh. */
  async state(wish: Omit<Wish, 'request'> = {}): Promise<StreamState> {
    const { stream } = this.#about(wish);
    const [head = NO_ENTRY] = await streamHeads(this.ledger, this.keys, [
      { stream, from: NO_ENTRY },
    ]);
    return head.state;
  }

  /** The code that the message of the open challenge carries. */
  codeOf(state: StreamState, wish: Omit<Wish, 'request'> = {}): string {
    const { stream } = this.#about(wish);
    const source = state.open && codeContext(this.keys, stream, state.open);
    if (!source) throw new TypeError('No open challenge');
    return deriveCode(source.pepper, source.context);
  }

  #expiryOf(challenge: string): number {
    return readChallengeId(this.keys, challenge)?.expiresAt ?? 0;
  }

  #about(wish: Omit<Wish, 'request'>): { stream: Stream; destination: Destination } {
    return {
      stream: {
        record: { objectTypeId: '0-1', objectId: wish.record ?? '101' },
        purpose: wish.purpose ?? 'caller_check',
        pathway: wish.pathway ?? 'card',
      },
      destination: {
        channel: 'email',
        address: wish.address ?? 'ada@example.com',
        since: wish.since ?? NOON - 400 * 24 * 3_600_000,
        replaced: wish.replaced ?? false,
        cameWithRecord: !(wish.replaced ?? false),
      },
    };
  }

  #commit(
    wish: Wish,
    stream: Stream,
    operation: string,
    step: Pick<Step, 'decide' | 'destination'>,
  ): Promise<Committed> {
    const scope = ['card', operation, stream.record.objectTypeId, stream.record.objectId];
    return commit(this, {
      stream,
      by: wish.by ?? DANA,
      request: requestKey(this.keys, scope, wish.request),
      ...(wish.known && { known: wish.known }),
      ...step,
    });
  }
}
