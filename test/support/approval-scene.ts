import type { ApprovalRefusal } from '../../src/contract/approval-refusal.ts';
import type { Refusal } from '../../src/contract/refusal.ts';
import type { Actor } from '../../src/contract/vocabulary.ts';
import { noteStep } from '../../src/otp/steps.ts';
import { ApprovalDesk, type Approved, type AskWish } from './approval-desk.ts';
import { keys } from './ledger-play.ts';
import { seededRandom } from './seeded-random.ts';
import { MemoryDeal, type DealProperties } from './memory-deal.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { DANA, VerificationDesk } from './verification-desk.ts';

/** One deal and all that happens to its approval, in peace and one thing after the other. */
export class ApprovalScene {
  readonly ledger = new MemoryLedger();
  readonly card: ApprovalDesk;
  #requests = 0;

  constructor(properties: Partial<DealProperties> = {}) {
    const desk = new VerificationDesk(this.ledger, { keys, random: seededRandom(5) });
    this.card = new ApprovalDesk(desk, new MemoryDeal(properties));
  }

  get at(): number {
    return this.card.desk.at;
  }

  set at(at: number) {
    this.card.desk.at = at;
  }

  /** A name that no request had. */
  next(): string {
    return `request ${(this.#requests += 1)}`;
  }

  ask(wish: Partial<AskWish> = {}): Promise<Approved> {
    return this.card.ask({ request: this.next(), ...wish });
  }

  /** Asks, and gives the challenge that is open then with its code. */
  async asks(wish: Partial<AskWish> = {}): Promise<{ challenge: string; right: string }> {
    const answer = await this.ask(wish);
    if (answer.committed === 'not') throw new TypeError(JSON.stringify(answer.decision));
    const state = await this.card.state();
    return { challenge: state.open?.id ?? '', right: this.card.codeOf(state) };
  }

  check(challenge: string, typed: string, by: Actor = DANA): Promise<Approved> {
    return this.card.check({ request: this.next(), challenge, typed, by });
  }

  /** Asks and enters the right code; gives the challenge. */
  async approve(wish: Partial<AskWish> = {}, by?: Actor): Promise<string> {
    const { challenge, right } = await this.asks(wish);
    const outcome = outcomeOf(await this.check(challenge, right, by));
    if (outcome !== 'verified') throw new TypeError(JSON.stringify(outcome));
    return challenge;
  }

  reject(challenge: string): Promise<Approved> {
    return this.card.reject({ request: this.next(), challenge });
  }

  withdraw(challenge: string): Promise<Approved> {
    return this.card.withdraw({ request: this.next(), challenge });
  }

  move(challenge: string): Promise<Approved> {
    return this.card.move({ request: this.next(), challenge });
  }

  /** Notes that HubSpot refused the newest try to move the deal. */
  async moveRefused(): Promise<void> {
    const { approval } = await this.card.state();
    const n = approval?.moving?.n ?? 0;
    await noteStep(this.card.desk, { stream: this.card.stream, n }, 'move_refused');
  }

  /** What it was refused with, once it is seen that nothing was written and so nothing spent. */
  async refusedForFree(answer: () => Promise<Approved>): Promise<unknown> {
    const [entries, state] = [this.ledger.entries.length, await this.card.state()];
    const outcome = outcomeOf(await answer());
    expect(this.ledger.entries.length).toBe(entries);
    expect(await this.card.state()).toEqual(state);
    return outcome;
  }
}

/** What was done, or why not. */
export function outcomeOf(answer: Approved): string | Refusal | ApprovalRefusal {
  if (answer.committed === 'not') {
    return answer.decision.decide === 'refuse' ? answer.decision.refusal : 'wrong_again';
  }
  const { event } = answer.entry;
  return event.kind === 'attempt' ? event.outcome : event.kind;
}
