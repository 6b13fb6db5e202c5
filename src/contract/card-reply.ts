import type { CardRequest } from './card-request.ts';
import type { PurposeView, RecordView } from './record-view.ts';
import type { Refusal } from './refusal.ts';

/** What a step did. Repeating the same `request` gets the same result. */
export type StepResult =
  | { result: 'sent' }
  /** The code is open, but nobody knows yet whether the message left: resending costs nothing. */
  | { result: 'send_unconfirmed' }
  | { result: 'verified' }
  | { result: 'wrong_code'; triesLeft: number }
  | { result: 'cancelled' };

/** What the function answers. */
export type CardReply =
  | { ok: true; action: 'state'; view: RecordView; bookmark: string }
  | {
      ok: true;
      action: Exclude<CardRequest['action'], 'state'>;
      result: StepResult;
      /** HubSpot's time of this reply. */
      now: number;
      /** Where the purpose that the step was about stands now. */
      purpose: PurposeView;
      bookmark: string;
    }
  | ({
      ok: false;
      /** HubSpot's time of this reply, where HubSpot was asked. */
      now?: number;
      /** Where the purpose stands, where it was looked up. */
      purpose?: PurposeView;
      bookmark?: string;
    } & Refusal);
