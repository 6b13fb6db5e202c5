import type {
  Actor,
  Pathway,
  Purpose,
  UserActor,
  WorkflowActor,
} from '../../src/contract/vocabulary.ts';
import { readChallengeId, makeChallengeId } from '../../src/otp/challenge-id.ts';
import { codeContext } from '../../src/otp/code-context.ts';
import { deriveCode } from '../../src/otp/code.ts';
import { commit, type Committed, type Step } from '../../src/otp/commit.ts';
import type { Heads } from '../../src/otp/step-heads.ts';
import { decideCancel } from '../../src/otp/decide-cancel.ts';
import { decideCheck } from '../../src/otp/decide-check.ts';
import type { OverrideKind } from '../../src/contract/override.ts';
import type { OverrideRefusal } from '../../src/contract/override-refusal.ts';
import type { Role } from '../../src/contract/settings.ts';
import {
  decideAskOverride,
  decideGiveOverride,
  type OverrideFacts,
} from '../../src/otp/decide-override.ts';
import type { Decision } from '../../src/otp/decision.ts';
import { decideResend } from '../../src/otp/decide-resend.ts';
import { decideSend } from '../../src/otp/decide-send.ts';
import { destinationId, maskOf, type Destination } from '../../src/otp/destination.ts';
import { NO_ENTRY, streamHeads } from '../../src/otp/heads.ts';
import { keyring, type Keyring } from '../../src/otp/keyring.ts';
import type { Ledger } from '../../src/otp/ledger.ts';
import { DEFAULTS } from '../../src/otp/default-settings.ts';
import { policyOf, type Policy } from '../../src/otp/policy.ts';
import { DEFAULT_POLICIES } from './default-policies.ts';
import type { BoundFacts } from '../../src/otp/bound-facts.ts';
import type { SmsLimits } from '../../src/otp/sms-limits.ts';
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
/** Whoever asks on the pathway of workflows, where nobody else is named. */
export const WORKFLOW: WorkflowActor = { workflowId: 4001 };
export const NOON = Date.UTC(2026, 10, 23, 12);

/** Something a person wants, in the words of the rules. */
export interface Wish {
  request: string;
  by?: Actor;
  record?: string;
  /** HubSpot's id of the record's type; absent: a contact. */
  objectType?: string;
  purpose?: Purpose;
  pathway?: Pathway;
  address?: string;
  /** Of a phone; absent: the address is one of mail. */
  country?: string;
  /** Since when the address has stood on the record. */
  since?: number;
  replaced?: boolean;
  /** What else must be so, as it is now. */
  bound?: BoundFacts;
  known?: Heads;
}

/** An answer that somebody enters. */
export interface Answer extends Wish {
  /** Absent: the newest. */
  challenge?: string;
  typed: string;
  receivedAt?: number;
}

/** What a supervisor wants. */
export interface Overriding extends Wish {
  by?: UserActor;
  /** Absent: a supervisor. */
  role?: Role;
  reason?: string;
}

/** The rules over a ledger, without HubSpot: what a function does between reading and telling. */
export class VerificationDesk {
  at = NOON;
  patience = Infinity;
  /** Absent: the account sends no text messages. */
  sms?: SmsLimits;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  /** Of the card. On the pathway of workflows the shipped policies hold, with the same changes. */
  readonly policies: Record<Purpose, Policy>;
  readonly #changes: Partial<Policy>;
  readonly #pathway: Pathway;
  readonly #random: () => number;
  #sends = 0;

  constructor(
    ledger: Ledger,
    options: {
      keys?: Keyring;
      policy?: Partial<Policy>;
      random?: () => number;
      /** Where a wish that says none is made. */
      pathway?: Pathway;
    } = {},
  ) {
    this.ledger = ledger;
    this.keys = options.keys ?? testKeys();
    this.#random = options.random ?? Math.random;
    this.#changes = options.policy ?? {};
    this.#pathway = options.pathway ?? 'card';
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

  /** The policy that holds for a stream. */
  policyOf({ purpose, pathway }: Pick<Stream, 'purpose' | 'pathway'>): Policy {
    return pathway === 'card'
      ? this.policies[purpose]
      : { ...policyOf(DEFAULTS, { purpose, pathway }), ...this.#changes };
  }

  send(wish: Wish & { callbackId?: string }): Promise<Committed> {
    const { stream, destination } = this.#about(wish);
    const id = destinationId(this.keys, destination);
    const { callbackId } = wish;
    // Another one each time, as in the functions: a repeated request must not depend on it.
    const nonce = `n${(this.#sends += 1)}`;
    return this.#commit(wish, stream, 'send', {
      destination: id,
      decide: (heads, at) =>
        decideSend({
          stream,
          state: heads.stream.state,
          policy: this.policyOf(stream),
          destination,
          destinationId: id,
          enteredBy: 'staff',
          language: 'en',
          bound: wish.bound ?? {},
          ...(callbackId !== undefined && { callbackId }),
          masked: maskOf(destination),
          ...(this.sms && { sms: this.sms }),
          sentToDestination: heads.destination?.times ?? [],
          sentByRep: heads.rep?.times ?? [],
          by: actorOf(wish, stream),
          keyId: this.keys.peppers[0].id,
          at,
          challengeId: (expiresAt) => makeChallengeId(this.keys, { stream, expiresAt }, nonce),
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
          policy: this.policyOf(stream),
          challenge: wish.challenge,
          expiresAt: this.#expiryOf(wish.challenge),
          destination,
          ...(this.sms && { sms: this.sms }),
          sentToDestination: heads.destination?.times ?? [],
          sentByRep: heads.rep?.times ?? [],
          at,
        }),
    });
  }

  check(wish: Answer): Promise<Committed> {
    const { stream, destination } = this.#about(wish);
    const { challenge: id, receivedAt } = wish;
    const challenge = id === undefined ? undefined : { id, expiresAt: this.#expiryOf(id) };
    return this.#commit(wish, stream, 'check', {
      decide: (heads, at) =>
        decideCheck({
          keys: this.keys,
          stream,
          state: heads.stream.state,
          policy: this.policyOf(stream),
          ...(challenge && { challenge }),
          typed: wish.typed,
          ...(receivedAt !== undefined && { receivedAt }),
          destination,
          bound: wish.bound ?? {},
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

  askOverride(wish: Overriding & { what: OverrideKind }): Promise<Committed<OverrideRefusal>> {
    const { what, reason = 'His phone was stolen' } = wish;
    return this.#override(wish, 'ask', (facts) => decideAskOverride(facts, { what, reason }));
  }

  giveOverride(wish: Overriding & { n: number }): Promise<Committed<OverrideRefusal>> {
    return this.#override(wish, 'give', (facts) => decideGiveOverride(facts, wish.n));
  }

  #override(
    wish: Overriding,
    operation: string,
    decide: (facts: OverrideFacts) => Decision<OverrideRefusal>,
  ): Promise<Committed<OverrideRefusal>> {
    const { by = DANA, role = 'supervisor' } = wish;
    const { stream } = this.#about(wish);
    const policy = this.policyOf(stream);
    return this.#commit<OverrideRefusal>({ ...wish, by }, stream, operation, {
      decide: ({ stream: { state } }, at) => decide({ stream, state, policy, by, role, at }),
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

  /** A request's stream, and its name in the ledger. */
  nameOf(wish: Wish, operation: string): { stream: Stream; name: string } {
    const { stream } = this.#about(wish);
    const { pathway, record } = stream;
    const scope = [pathway, operation, record.objectTypeId, record.objectId];
    return { stream, name: requestKey(this.keys, scope, wish.request) };
  }

  #expiryOf(challenge: string): number {
    return readChallengeId(this.keys, challenge)?.expiresAt ?? 0;
  }

  #about(wish: Omit<Wish, 'request'>): { stream: Stream; destination: Destination } {
    return {
      stream: {
        record: { objectTypeId: wish.objectType ?? '0-1', objectId: wish.record ?? '101' },
        purpose: wish.purpose ?? 'caller_check',
        pathway: wish.pathway ?? this.#pathway,
      },
      destination: {
        ...(wish.country === undefined
          ? { channel: 'email', address: wish.address ?? 'ada@example.com' }
          : { channel: 'sms', address: wish.address ?? '+12025550143', country: wish.country }),
        since: wish.since ?? NOON - 400 * 24 * 3_600_000,
        replaced: wish.replaced ?? false,
        cameWithRecord: !(wish.replaced ?? false),
      },
    };
  }

  #commit<Refused = never>(
    wish: Wish,
    stream: Stream,
    operation: string,
    step: Pick<Step<Refused>, 'decide' | 'destination'>,
  ): Promise<Committed<Refused>> {
    return commit(this, {
      stream,
      by: actorOf(wish, stream),
      request: this.nameOf(wish, operation).name,
      ...(wish.known && { known: wish.known }),
      ...step,
    });
  }
}

function actorOf({ by }: Wish, { pathway }: Stream): Actor {
  return by ?? (pathway === 'workflow' ? WORKFLOW : DANA);
}
