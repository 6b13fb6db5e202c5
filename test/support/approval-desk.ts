import type { ApprovalRefusal } from '../../src/contract/approval-refusal.ts';
import type { ApprovalStanding } from '../../src/contract/deal-view.ts';
import type { Actor, UserActor } from '../../src/contract/vocabulary.ts';
import type { ApprovalPolicy, Tier } from '../../src/otp/approval-policy.ts';
import { approvalStanding } from '../../src/otp/approval-standing.ts';
import type { ActiveApprover } from '../../src/otp/approvers.ts';
import { makeChallengeId, readChallengeId } from '../../src/otp/challenge-id.ts';
import { commit, type Committed, type Step } from '../../src/otp/commit.ts';
import { decideApprove } from '../../src/otp/decide-approve.ts';
import { decideAsk } from '../../src/otp/decide-ask.ts';
import { decideMove } from '../../src/otp/decide-move.ts';
import { decideReject } from '../../src/otp/decide-reject.ts';
import { destinationId, maskEmail, type Destination } from '../../src/otp/destination.ts';
import { notedSteps } from '../../src/otp/steps.ts';
import type { StreamState } from '../../src/otp/stream-state.ts';
import type { Stream } from '../../src/otp/stream.ts';
import { MemoryDeal } from './memory-deal.ts';
import { DANA, NOON, type VerificationDesk, type Wish } from './verification-desk.ts';

export const DANAS_OWNER_ID = '901';
export const KIM = { ownerId: '902', name: 'Kim Lindqvist', userId: 72 };
export const LEE = { ownerId: '903', name: 'Lee Mbeki', userId: 73 };
export const MAX = { ownerId: '904', name: 'Max Oduya', userId: 74 };
const EVERYBODY = [
  { ownerId: DANAS_OWNER_ID, name: DANA.name, userId: DANA.userId },
  KIM,
  LEE,
  MAX,
];

/** Somebody at a card whom HubSpot vouches for. */
export const vouchedFor = ({ userId, name }: ActiveApprover): UserActor => ({
  ...{ userId, name },
  assurance: 'verified',
});

export const tier = (parts: Partial<Tier> & Pick<Tier, 'approvals'>): Tier => ({
  from: { EUR: 0 },
  requesterMayApprove: false,
  approverEnters: false,
  ...parts,
});

/** A signed contract needs Kim or Lee, a large one the owner and then Lee or Max; a won deal its owner. */
export const RULES: ApprovalPolicy = {
  homeCurrency: 'EUR',
  stages: [
    {
      ...{ pipeline: 'default', stage: 'signed' },
      tiers: [
        tier({ from: { EUR: 50_000 }, approvals: [{ users: [KIM.ownerId, LEE.ownerId] }] }),
        tier({
          from: { EUR: 250_000 },
          approvals: [{ owner: true }, { users: [LEE.ownerId, MAX.ownerId] }],
        }),
      ],
    },
    {
      ...{ pipeline: 'default', stage: 'won' },
      tiers: [tier({ approvals: [{ owner: true }], approverEnters: true })],
    },
  ],
};

export type Approved = Committed<ApprovalRefusal>;

interface CardWish {
  request: string;
  by?: Actor;
}

export interface AskWish extends CardWish {
  /** The stage. */
  to?: string;
  /** By owner id; absent: Kim. Null: whoever can and is named first, who has to be Kim. */
  approver?: string | null;
  /** Who has made the move already, for which a workflow asks. */
  movedBy?: number;
  /** False where HubSpot vouches for nobody who enters a code. */
  isVouched?: boolean;
  reason?: string;
}

const DEAL = { record: '501', objectType: '0-3', purpose: 'deal_approval', pathway: 'approval' };

/** The rules of approvals over a ledger and a deal, without HubSpot. */
export class ApprovalDesk {
  readonly desk: VerificationDesk;
  readonly deal: MemoryDeal;
  rules = RULES;
  /** The active users among the account's owners. */
  people: readonly ActiveApprover[] = EVERYBODY;
  /** Since when each has the address that a code goes to, where that is not long ago. */
  readonly addressSince = new Map<string, number>();
  #asked = 0;

  constructor(desk: VerificationDesk, deal = new MemoryDeal()) {
    this.desk = desk;
    this.deal = deal;
  }

  get stream(): Stream {
    return this.desk.nameOf(wishOf({ request: '' }), '').stream;
  }

  async ask(wish: AskWish): Promise<Approved> {
    const { keys } = this.desk;
    const { deal, rules, stream } = this;
    const facts = deal.facts();
    const subject = deal.toApprove();
    const [from, pipeline] = [deal.get('dealstage'), deal.get('pipeline')];
    const { approver = KIM.ownerId } = wish;
    const destination = this.reached(approver ?? KIM.ownerId);
    const id = destination && destinationId(keys, destination);
    const nonce = `n${(this.#asked += 1)}`;
    return this.#commit(wish, 'ask', {
      ...(id !== undefined && { destination: id }),
      decide: ({ stream: { state }, ...chains }, at) =>
        decideAsk({
          ...{ stream, state, policy: this.desk.policyOf(stream), at, rules, facts, deal: subject },
          move: {
            pipeline: { id: pipeline, label: pipeline },
            from: { id: from, label: from },
            to: { id: wish.to ?? 'signed', label: wish.to ?? 'signed' },
          },
          people: new Map(this.people.map((one) => [one.ownerId, one])),
          ...(approver !== null && { approver }),
          ...(destination && {
            to: { destination, destinationId: id ?? '', masked: maskEmail(destination.address) },
          }),
          reason: wish.reason ?? 'The client signs today.',
          by: wish.by ?? DANA,
          ...(wish.movedBy !== undefined && { movedBy: wish.movedBy }),
          isVouched: wish.isVouched ?? true,
          language: 'en',
          sentToDestination: chains.destination?.times ?? [],
          sentByRep: chains.rep?.times ?? [],
          keyId: keys.peppers[0].id,
          challengeId: (expiresAt) => makeChallengeId(keys, { stream, expiresAt }, nonce),
        }),
    });
  }

  async check(wish: CardWish & { challenge?: string; typed: string }): Promise<Approved> {
    const { keys } = this.desk;
    const { stream } = this;
    const deal = this.deal.facts();
    const { challenge: id, typed, by = DANA } = wish;
    return this.#commit(wish, 'check', {
      decide: ({ stream: { state } }, at) =>
        decideApprove({
          ...{ keys, stream, state, policy: this.desk.policyOf(stream), at, typed, deal, by },
          ...(id !== undefined && { challenge: { id, expiresAt: this.#expiryOf(id) } }),
          destination: this.#reachedOf(state),
        }),
    });
  }

  reject(wish: CardWish & { challenge: string; reason?: string }): Promise<Approved> {
    const { challenge: id, reason = 'Not at this price.' } = wish;
    return this.#commit(wish, 'reject', {
      decide: ({ stream: { state } }, at) =>
        decideReject(state, { id, expiresAt: this.#expiryOf(id) }, reason, at),
    });
  }

  withdraw(wish: CardWish & { challenge: string }): Promise<Approved> {
    return this.desk.cancel({ ...wishOf(wish), challenge: wish.challenge });
  }

  async move(wish: CardWish & { challenge: string }): Promise<Approved> {
    const { challenge } = wish;
    const deal = this.deal.facts();
    const tried = (await this.state()).approval?.moving?.n;
    const refusedTry = tried === undefined ? undefined : await this.#inVain(tried);
    return this.#commit(wish, 'move', {
      decide: ({ stream: { state } }, at) => decideMove({ state, challenge, deal, refusedTry, at }),
    });
  }

  state(): Promise<StreamState> {
    return this.desk.state(wishOf({ request: '' }));
  }

  /** The code that the open challenge's message carries. */
  codeOf(state: StreamState): string {
    return this.desk.codeOf(state, wishOf({ request: '' }));
  }

  /** Where the approval stands; `at`: then, if nothing else happens. */
  async standing(at = this.desk.at): Promise<ApprovalStanding> {
    const { keys } = this.desk;
    const { stream } = this;
    const state = await this.state();
    return approvalStanding({
      ...{ keys, stream, state, policy: this.desk.policyOf(stream), deal: this.deal.facts() },
      reached: { destination: this.#reachedOf(state) },
      ...{ sends: undefined, delivery: 'handed_over', canHandOverAgain: true },
      nextApprovers: [{ ownerId: LEE.ownerId, name: LEE.name }],
      at,
    });
  }

  /** Where somebody is reached, who has an address for as long as they are active. */
  reached(ownerId: string): Destination | undefined {
    const person = this.people.find((one) => one.ownerId === ownerId);
    const changed = this.addressSince.get(ownerId);
    return (
      person && {
        channel: 'email',
        address: `${person.name.split(' ')[0]?.toLowerCase()}@northwind.example`,
        since: changed ?? NOON - 400 * 24 * 3_600_000,
        replaced: changed !== undefined,
        cameWithRecord: changed === undefined,
      }
    );
  }

  #reachedOf({ open }: StreamState): Destination | undefined {
    const { recipient } = open ?? {};
    return recipient && 'ownerId' in recipient ? this.reached(recipient.ownerId) : undefined;
  }

  async #inVain(n: number): Promise<number | undefined> {
    const [noted] = await notedSteps(this.desk, [{ stream: this.stream, n, step: 'move_refused' }]);
    return noted?.n;
  }

  #expiryOf(challenge: string): number {
    return readChallengeId(this.desk.keys, challenge)?.expiresAt ?? 0;
  }

  #commit(
    wish: CardWish,
    operation: string,
    step: Pick<Step<ApprovalRefusal>, 'decide' | 'destination'>,
  ): Promise<Approved> {
    const { stream, name } = this.desk.nameOf(wishOf(wish), operation);
    return commit<ApprovalRefusal>(this.desk, {
      ...{ stream, by: wish.by ?? DANA, request: name },
      ...step,
    });
  }
}

function wishOf({ request, by }: CardWish): Wish {
  return { ...DEAL, request, ...(by && { by }) } as Wish;
}
