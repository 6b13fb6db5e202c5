import fc from 'fast-check';
import { isComplete } from '../../src/otp/approval.ts';
import { noteStep } from '../../src/otp/steps.ts';
import { ApprovalDesk, vouchedFor, type Approved } from './approval-desk.ts';
import {
  memoryStore,
  promisesBroken,
  scheduledDesk,
  untilAnswered,
  type Store,
} from './ledger-play.ts';
import { MemoryDeal, type DealProperties } from './memory-deal.ts';
import type { Mishap } from './unreliable-ledger.ts';

/** What becomes of a move in HubSpot. `unheard`: it took place, but nobody was told. */
export type Moved = 'yes' | 'refused' | 'unheard' | 'lost';

type Appended = Extract<Approved, { committed: 'appended' }>;

/** Cards of one deal, whose every call waits for the scheduler and may go wrong, and what came of it all. */
export class ApprovalPlay {
  readonly card: ApprovalDesk;
  readonly store: Store;
  /** The approvals that HubSpot took a move for, by the challenge of the last code. */
  readonly moved: string[] = [];
  readonly #s: fc.Scheduler;
  readonly #nextMove: () => Moved;

  constructor(
    s: fc.Scheduler,
    mishaps: () => Mishap,
    nextMove: () => Moved,
    properties: Partial<DealProperties> = {},
  ) {
    const { desk, store } = scheduledDesk(s, mishaps, memoryStore(), 'approval');
    this.card = new ApprovalDesk(desk, new MemoryDeal(properties));
    this.store = store;
    this.#s = s;
    this.#nextMove = nextMove;
  }

  /** Enters a code until there is an answer; who won the last approval moves the deal. */
  async check(request: string, challenge: string, typed: string): Promise<Approved> {
    const by = vouchedFor(await this.#approver());
    const answer = await untilAnswered(() => this.card.check({ request, challenge, typed, by }));
    return this.#follow(answer);
  }

  async move(request: string, challenge: string): Promise<Approved> {
    return this.#follow(await untilAnswered(() => this.card.move({ request, challenge })));
  }

  /** Time that passes, or something that happens to the deal, between any two calls. */
  async meanwhile(what: string, happen: () => void): Promise<void> {
    await this.#s.schedule(Promise.resolve(), what);
    happen();
  }

  /** What breaks a promise, in words. */
  broken(): string[] {
    const twice = this.moved.filter((one, i) => this.moved.indexOf(one) !== i);
    return [
      ...promisesBroken(this.store, this.card.desk),
      ...twice.map((challenge) => `${challenge} moved the deal twice`),
    ];
  }

  /** Whoever has to enter the open code. */
  async #approver(): Promise<Parameters<typeof vouchedFor>[0]> {
    const { open } = await untilAnswered(() => this.card.state());
    return open?.approval?.approver ?? { ownerId: '0', userId: 1, name: 'Nobody' };
  }

  async #follow(answer: Approved): Promise<Approved> {
    if (answer.committed === 'appended' && !answer.repeated && isClaim(answer)) {
      await this.#makeMove(answer);
    }
    return answer;
  }

  async #makeMove({ entry: { n, stream, state } }: Appended): Promise<void> {
    const { challenge = '', request } = state.approval ?? {};
    await this.#s.schedule(Promise.resolve(), 'move');
    const outcome = this.#nextMove();
    if (outcome === 'yes' || outcome === 'unheard') {
      this.moved.push(challenge);
      this.card.deal.change({ dealstage: request?.move.to.id ?? '' }, this.card.desk.at);
    }
    if (outcome === 'refused') await noteStep(this.card.desk, { stream, n }, 'move_refused');
  }
}

/** Whether an entry is a try to move the deal, which its own call has to make. */
function isClaim({ entry: { event, state } }: Appended): boolean {
  const isYes = event.kind === 'attempt' && event.outcome === 'verified';
  return event.kind === 'moving' || (isYes && !!state.approval && isComplete(state.approval));
}

/** What becomes of each move, one after the other. */
export const movesOf = (...some: Moved[]): fc.Arbitrary<() => Moved> =>
  fc
    .infiniteStream(fc.constantFrom<Moved>(...some))
    .map((stream) => () => stream.next().value ?? 'yes');
