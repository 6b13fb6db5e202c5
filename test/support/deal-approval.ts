import type { ApprovalStanding, DealView } from '../../src/contract/deal-view.ts';
import type { DealReply } from '../../src/contract/deal-reply.ts';
import type { DealRequest } from '../../src/contract/deal-request.ts';
import { DANA, newRequest, NOON, openAccount, type Account } from './account.ts';
import { saveIn } from './saved-settings.ts';

/** Who can approve in these accounts, and the id that owner properties know them by. */
export const KIM = { ownerId: '902', userId: 72, name: 'Kim Lindqvist' };
export const LEE = { ownerId: '903', userId: 73, name: 'Lee Mbeki' };
export const DANAS_OWNER_ID = '901';

/** Stages of HubSpot's default pipeline. */
export const STAGE = {
  before: 'decisionmakerboughtin',
  contract: 'contractsent',
  won: 'closedwon',
  lost: 'closedlost',
};

/** From 50,000 on Kim or Lee, from 250,000 on the owner and then Lee; a won deal needs its owner. */
export const POLICY = {
  homeCurrency: 'EUR',
  stages: [
    {
      pipeline: 'default',
      stage: STAGE.contract,
      tiers: [
        {
          from: { EUR: 50_000, USD: 50_000 },
          approvals: [{ users: [KIM.ownerId, LEE.ownerId] }],
        },
        {
          from: { EUR: 250_000, USD: 250_000 },
          approvals: [{ owner: true }, { users: [LEE.ownerId] }],
        },
      ],
    },
    {
      pipeline: 'default',
      stage: STAGE.won,
      tiers: [{ from: { EUR: 0 }, approvals: [{ owner: true }], requesterMayApprove: true }],
    },
  ],
};

const MONTH = 30 * 24 * 3_600_000;

/** An account with this policy and a deal of 84,000 euros that Kim owns, before the guarded stage. */
export async function openDealAccount(
  options: { policy?: unknown; deal?: Record<string, string> } = {},
): Promise<{ account: Account; deal: string }> {
  const account = await openAccount();
  await saveIn(account, { approvals: options.policy ?? POLICY });
  account.emulator.owners.add({
    id: LEE.ownerId,
    userId: LEE.userId,
    email: 'lee@northwind.example',
    firstName: 'Lee',
    lastName: 'Mbeki',
  });
  const deal = account.emulator.records.create(
    'deals',
    {
      dealname: 'Fjordkraft: trade finance',
      amount: '84000',
      deal_currency_code: 'EUR',
      pipeline: 'default',
      dealstage: STAGE.before,
      hubspot_owner_id: KIM.ownerId,
      ...options.deal,
    },
    { at: NOON - MONTH },
  );
  account.emulator.journal.clear();
  return { account, deal };
}

type Loose<T> = T extends unknown ? Omit<T, 'record' | 'user' | 'request'> & Partial<T> : never;

/** Somebody at the card of a deal, who remembers what a card remembers. */
export class AtDeal {
  bookmark: string | undefined;
  /** By what HubSpot vouches for them, where their card has it. */
  actor: string | undefined;
  readonly account: Account;
  readonly deal: string;
  readonly userId: number;

  constructor({ account, deal }: { account: Account; deal: string }, userId = DANA.id) {
    this.account = account;
    this.deal = deal;
    this.userId = userId;
  }

  /** Sends a request as the card would, with its claims and its bookmark. */
  async send(request: Loose<DealRequest>): Promise<DealReply> {
    const claims = {
      record: { objectTypeId: '0-3', objectId: this.deal },
      user: { id: this.userId },
      ...(this.bookmark !== undefined && { bookmark: this.bookmark }),
      ...(this.actor !== undefined && { actor: this.actor }),
      ...(request.action !== 'state' && { request: newRequest() }),
    };
    const parameters = { ...claims, ...request };
    const context = { parameters, propertiesToSend: {} };
    const reply = (await this.account.callFunction('otp-card', context)) as DealReply;
    if ('bookmark' in reply) this.bookmark = reply.bookmark;
    return reply;
  }

  async look(): Promise<DealView> {
    const reply = await this.send({ action: 'state' });
    if (!reply.ok || reply.action !== 'state') throw new TypeError(JSON.stringify(reply));
    return reply.view;
  }

  async standing(): Promise<ApprovalStanding> {
    return (await this.look()).purposes[0].standing;
  }

  ask(
    approver = KIM.ownerId,
    { stage = STAGE.contract, reason = 'The client signs today.' } = {},
  ): Promise<DealReply> {
    return this.send({ action: 'ask', stage, approver, reason });
  }

  /** Asks, and gives the challenge that is open then. */
  async asks(approver?: string, about?: { stage?: string; reason?: string }): Promise<string> {
    const reply = await this.ask(approver, about);
    const standing = 'purpose' in reply ? reply.purpose.standing : undefined;
    if (standing?.standing !== 'open') throw new TypeError(`Not open: ${JSON.stringify(reply)}`);
    return standing.challenge;
  }

  check(challenge: string, code = this.codeInMessage()): Promise<DealReply> {
    return this.send({ action: 'check', challenge, code });
  }

  /** The code in the newest message, as its recipient reads it. */
  codeInMessage(): string {
    const newest = this.account.emulator.emails.sent().at(-1);
    return newest?.customProperties['otp_code']?.replaceAll(' ', '') ?? '';
  }

  property(name: string): string {
    return this.account.emulator.records.get('deals', this.deal)?.properties[name] ?? '';
  }

  /** Every stage that the deal was in, oldest first. */
  stages(): string[] {
    const history = this.account.emulator.records.get('deals', this.deal)?.history['dealstage'];
    return (history ?? []).map(({ value }) => value).reverse();
  }

  /** What happens in HubSpot beside the card. */
  change(properties: Record<string, string>): void {
    this.account.emulator.clock.advance(2_000);
    this.account.emulator.records.update('deals', this.deal, properties);
  }
}

/** What a reply says was done, or why not. */
export function said(reply: DealReply): string {
  if (!reply.ok) return reply.refusal;
  return reply.action === 'state' ? 'viewed' : reply.result.result;
}
