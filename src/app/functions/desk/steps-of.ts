import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { StepEntry } from '../../../otp/entry.ts';
import { notedSteps } from '../../../otp/steps.ts';
import type { Desk } from './desk.ts';
import { MESSAGE_STEPS, readMessageSteps, type MessageSteps } from './message-steps.ts';

/** What followed from the newest entry and the newest message of a stream, as far as it is noted. */
export interface Steps extends MessageSteps {
  /** The timeline shows the entry. */
  told: boolean;
}

/** What followed from the newest entries and messages of these streams, in one read. */
export async function stepsOf(desk: Desk, streams: readonly StreamAt[]): Promise<Steps[]> {
  const wanted = streams.flatMap(({ stream, head }) => {
    const message = head.state.open?.messages.at(-1)?.n ?? head.n;
    const told = { stream, n: head.n, step: 'told' as const };
    return [told, ...MESSAGE_STEPS.map((step) => ({ stream, n: message, step }))];
  });
  const isEmpty = streams.every(({ head }) => head.n === 0);
  const noted: readonly (StepEntry | undefined)[] = isEmpty ? [] : await notedSteps(desk, wanted);
  const each = MESSAGE_STEPS.length + 1;
  return streams.map((_, i) => {
    const [told, ...message] = noted.slice(i * each, (i + 1) * each);
    return { told: told !== undefined, ...readMessageSteps(message) };
  });
}
