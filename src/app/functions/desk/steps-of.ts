import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { StepName } from '../../../otp/entry.ts';
import { notedSteps } from '../../../otp/steps.ts';
import type { Desk } from './desk.ts';

/** What followed from the newest entry and the newest message of a stream, as far as it is noted. */
export interface Steps {
  /** The timeline shows the entry. */
  told: boolean;
  /** Whoever carries the message took it. */
  handedOver: boolean;
  /** It refused the message. */
  refused: boolean;
}

const NAMES = ['told', 'handed_over', 'delivery_refused'] as const satisfies readonly StepName[];

/** What followed from the newest entries and messages of these streams, in one read. */
export async function stepsOf(desk: Desk, streams: readonly StreamAt[]): Promise<Steps[]> {
  const wanted = streams.flatMap(({ stream, head }) => {
    const message = head.state.open?.messages.at(-1)?.n ?? head.n;
    return NAMES.map((step) => ({ stream, n: step === 'told' ? head.n : message, step }));
  });
  const isEmpty = streams.every(({ head }) => head.n === 0);
  const noted: Awaited<ReturnType<typeof notedSteps>> = isEmpty
    ? []
    : await notedSteps(desk, wanted);
  return streams.map((_, i) => {
    const [told, handedOver, refused] = noted.slice(i * NAMES.length, (i + 1) * NAMES.length);
    return {
      told: told !== undefined,
      handedOver: handedOver !== undefined,
      refused: refused !== undefined,
    };
  });
}
