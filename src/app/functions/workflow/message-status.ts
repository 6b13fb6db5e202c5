import type { Delivery } from '../../../contract/record-view.ts';
import type { SendStatus } from '../../../contract/workflow-action.ts';
import type { Desk } from '../desk/desk.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { Issued } from './after-sending.ts';

/** A message may be under way in a parallel delivery of the same request for no longer than this. */
const UNDER_WAY_MS = 20_000;

/** What became of the message of a code that was issued, or an answer that asks to be called again. */
export function messageStatus(
  desk: Desk,
  { challenge, delivery, isOpen, unfinished }: Issued,
): Extract<SendStatus, 'sent' | 'unconfirmed' | 'delivery_refused'> | HttpAnswer {
  if (unfinished) return callAgain(2_000);
  const age = desk.turn.now() - challenge.issuedAt;
  // The next delivery of this request finds out, or hands the message over after all.
  const canAgain = canHandOverAgain(desk.environment.route, challenge.channel);
  const canFindOut = isOpen && (canAgain || age < UNDER_WAY_MS);
  const isUnsure = delivery === 'unconfirmed' || delivery === 'put_off';
  if (isUnsure && canFindOut) return callAgain(Math.max(5_000, age / 2));
  return statusOf(delivery);
}

function statusOf(
  delivery: Delivery,
): Extract<SendStatus, 'sent' | 'unconfirmed' | 'delivery_refused'> {
  if (typeof delivery === 'object') return 'delivery_refused';
  switch (delivery) {
    case 'delivered':
    case 'handed_over':
      return 'sent';
    case 'refused':
      return 'delivery_refused';
    case 'sending':
    case 'put_off':
    case 'unconfirmed':
      return 'unconfirmed';
  }
}
