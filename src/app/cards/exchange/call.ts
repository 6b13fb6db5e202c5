import { hubspot } from '@hubspot/ui-extensions';
import type { Claims } from '../../../contract/card-request.ts';
import type { Answer, Step, Talk } from './talk.ts';

const LONGEST_WAIT = 20_000;

/** What a card asks its function: how things stand, or to take a step. */
export type Question<T extends Talk> = { action: 'state' } | Step<T>;

/** The reply, or null when the call failed, took too long or brought nothing that is a reply. */
export async function call<T extends Talk>(
  question: Question<T>,
  { record, ...claims }: Claims,
): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT);
  });
  const parameters = { ...question, ...claims, record: { ...record } };
  try {
    const reply = hubspot.serverless<unknown>('otp_card', { parameters });
    const answer = await Promise.race([reply, tooLong]);
    return isReply<T>(answer) ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isReply<T extends Talk>(answer: unknown): answer is NonNullable<Answer<T>> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
