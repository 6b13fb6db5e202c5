import type { Delivery } from '../../../contract/record-view.ts';
import type { StepEntry, StepName } from '../../../otp/entry.ts';
import { notedSteps, type Followed } from '../../../otp/steps.ts';
import type { Desk } from './desk.ts';

/** What is noted of a message. */
export interface MessageSteps {
  /** Absent: nothing is. */
  delivery?: Delivery;
  /** By what its carrier knows it. */
  reference?: string;
}

/** The steps that tell what became of a message. */
export const MESSAGE_STEPS = [
  'undelivered',
  'delivered',
  'delivery_refused',
  'handed_over',
] as const satisfies readonly StepName[];

/** What is noted of a message, in one read. */
export async function messageSteps(
  desk: Pick<Desk, 'ledger' | 'keys'>,
  message: Followed,
): Promise<MessageSteps> {
  return readMessageSteps(
    await notedSteps(
      desk,
      MESSAGE_STEPS.map((step) => ({ ...message, step })),
    ),
  );
}

/** The same, from the steps in the order of `MESSAGE_STEPS`. */
export function readMessageSteps([undelivered, delivered, refused, handedOver]: readonly (
  StepEntry | undefined
)[]): MessageSteps {
  const reference = handedOver?.reference;
  const named = reference === undefined ? {} : { reference };
  if (undelivered !== undefined) return { delivery: notArrived(undelivered), ...named };
  if (delivered !== undefined) return { delivery: 'delivered', ...named };
  if (refused !== undefined) return { delivery: notArrived(refused), ...named };
  return handedOver === undefined ? {} : { delivery: 'handed_over', ...named };
}

/** A refusal that was noted before reasons were is one of the recipient. */
function notArrived({ reason = 'refused' }: StepEntry): Delivery {
  return reason === 'refused' ? 'refused' : { undelivered: reason };
}
