import type { StepResult } from '../../../contract/card-reply.ts';
import type { CardRequest } from '../../../contract/card-request.ts';
import type { PurposeView, RecordView } from '../../../contract/record-view.ts';
import type { OverrideRefusal } from '../../../contract/override-refusal.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { IntentOf, Talk } from '../exchange/talk.ts';

/** What the card of a contact and its function say to each other. */
export interface ContactTalk extends Talk {
  intent: IntentOf<CardRequest>;
  view: RecordView;
  purpose: PurposeView;
  result: StepResult;
  refusal: Refusal | OverrideRefusal;
}
