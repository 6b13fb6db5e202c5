import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { StepResult } from '../../../contract/card-reply.ts';
import type { CardRequest, StateRequest } from '../../../contract/card-request.ts';
import type { DealStepResult } from '../../../contract/deal-reply.ts';
import type { DealRequest } from '../../../contract/deal-request.ts';
import type { ApprovalView, DealView } from '../../../contract/deal-view.ts';
import type { OverrideRefusal } from '../../../contract/override-refusal.ts';
import type { PurposeView, RecordView } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Reply } from '../../../contract/reply.ts';

type Bare<R> = R extends unknown ? Omit<R, 'record' | 'user' | 'bookmark' | 'request'> : never;

/** What a press can be meant to do, of all that a card can ask. */
export type IntentOf<Request> = Bare<Exclude<Request, StateRequest>>;

/** What a card and its function say to each other. Each card has its own of these. */
export interface Talk {
  intent: IntentOf<CardRequest | DealRequest>;
  view: RecordView | DealView;
  /** The part of the view that a step is about. */
  purpose: PurposeView | ApprovalView;
  result: StepResult | DealStepResult;
  refusal: Refusal | ApprovalRefusal | OverrideRefusal;
}

/** One press of one button. */
export type Step<T extends Talk = Talk> = T['intent'] & { request: string };

/** A reply, or null when the call itself failed. */
export type Answer<T extends Talk> = Reply<
  'state' | T['intent']['action'],
  T['view'],
  T['result'],
  T['purpose'],
  T['refusal']
> | null;

/** Whether two presses ask for the same: only then may one take the other's place. */
export function meansTheSame(one: Step, other: Step): boolean {
  return meaning(one) === meaning(other);
}

function meaning({ request: _, ...intent }: Step): string {
  return JSON.stringify(Object.entries(intent).sort());
}
