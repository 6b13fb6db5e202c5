import { hubspot } from '@hubspot/ui-extensions';
import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';

const LONGEST_WAIT = 20_000;

type Plain = NonNullable<Parameters<typeof hubspot.serverless>[1]>['parameters'] & object;

type Bare<R> = R extends unknown ? Omit<R, 'user' | 'actor'> : never;

/** What the page asks its function. */
export type Question = Bare<SettingsRequest>;

/** A reply, or null when the call failed, took too long or brought nothing that is a reply. */
export type Answer = SettingsReply | null;

export type Ask = (question: Question) => Promise<Answer>;

/** Asks the function on behalf of a user. Never rejects. */
export async function call(question: Question, userId: number): Promise<Answer> {
  let timer: number | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT);
  });
  // Plain data all through; HubSpot's type for it does not take interfaces.
  const parameters = { ...question, user: { id: userId } } as unknown as Plain;
  try {
    const reply = hubspot.serverless<unknown>('otp_settings', { parameters });
    const answer = await Promise.race([reply, tooLong]);
    return isReply(answer) ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isReply(answer: unknown): answer is SettingsReply {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
