import type { CardRequest } from './card-request.ts';
import type { OverrideRefusal } from './override-refusal.ts';
import type { PurposeView, RecordView } from './record-view.ts';
import type { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** What a step did. Repeating the same `request` gets the same result. */
export type StepResult =
  | { result: 'sent' }
  /** The code is open, but nobody knows yet whether the message left: resending costs nothing. */
  | { result: 'send_unconfirmed' }
  | { result: 'verified' }
  | { result: 'wrong_code'; triesLeft: number }
  | { result: 'cancelled' }
  | { result: 'override_asked' }
  | { result: 'unlocked' }
  | { result: 'confirmed_by_hand' };

/** What the function answers the card of a contact. */
export type CardReply = Reply<
  CardRequest['action'],
  RecordView,
  StepResult,
  PurposeView,
  Refusal | OverrideRefusal
>;
