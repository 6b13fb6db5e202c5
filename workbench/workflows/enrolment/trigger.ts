import { happened } from './property-event.ts';
import type { Trigger } from '../workflow.ts';

export type Values = Readonly<Record<string, string>>;

/**
 * Whether a write to a record enrols it: each time it comes to meet what it did not meet before
 * (HubSpot knowledge base: Add re-enrollment triggers). Forms are told of when they are submitted.
 */
export function enrols(trigger: Trigger, before: Values, after: Values): boolean {
  switch (trigger.on) {
    case 'form_submitted':
    case 'schedule':
      return false;
    case 'property':
      return happened(trigger, before[trigger.property], after[trigger.property]);
    case 'deal_stage':
      return !isIn(trigger, before) && isIn(trigger, after);
  }
}

function isIn({ stage, amountFrom }: { stage: string; amountFrom: number }, deal: Values): boolean {
  // An empty amount is none: Number('') would be 0.
  const amount = deal['amount'] ? Number(deal['amount']) : NaN;
  return deal['dealstage'] === stage && amount >= amountFrom;
}
