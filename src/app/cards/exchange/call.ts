import { hubspot } from '@hubspot/ui-extensions';
import type { Claims } from '../../../contract/card-request.ts';
import type { Answer, Step, Talk } from './talk.ts';
import { within } from './within.ts';

const LONGEST_WAIT = 20_000;

/** What a card asks its function: how things stand, or to take a step. */
export type Question<T extends Talk> = { action: 'state' } | Step<T>;

/** The reply, or null when the call failed, took too long or brought nothing that is a reply. */
export async function call<T extends Talk>(
  question: Question<T>,
  { record, ...claims }: Claims,
): Promise<Answer<T>> {
  const parameters = { ...question, ...claims, record: { ...record } };
  const answer = await within(LONGEST_WAIT, () =>
    hubspot.serverless<unknown>('otp_card', { parameters }),
  );
  return isReply<T>(answer) ? answer : null;
}

function isReply<T extends Talk>(answer: unknown): answer is NonNullable<Answer<T>> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
