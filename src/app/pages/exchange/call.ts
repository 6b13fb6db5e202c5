import { hubspot } from '@hubspot/ui-extensions';
import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { GetActor } from './actor.ts';
import { within } from './within.ts';

const LONGEST_WAIT = 20_000;

type Plain = NonNullable<Parameters<typeof hubspot.serverless>[1]>['parameters'] & object;

type Bare<R> = R extends unknown ? Omit<R, 'user' | 'actor'> : never;

/** What the page asks its function. */
export type Question = Bare<AuditRequest>;

/** A reply, or null when the call failed, took too long or brought nothing that is a reply. */
export type Answer = AuditReply | null;

/** A reply that brings what was asked for. */
export type Done = Extract<AuditReply, { ok: true }>;

export type Ask = (question: Question) => Promise<Answer>;

/** Asks the function on behalf of a user, and for whom HubSpot vouches. Never rejects. */
export async function call(
  question: Question,
  { userId, actor }: { userId: number; actor: GetActor },
): Promise<Answer> {
  const token = await actor();
  // Plain data all through; HubSpot's type for it does not take interfaces.
  const parameters = {
    ...question,
    user: { id: userId },
    ...(token !== undefined && { actor: token }),
  } as unknown as Plain;
  const answer = await within(LONGEST_WAIT, () =>
    hubspot.serverless<unknown>('otp_audit', { parameters }),
  );
  return isReply(answer) ? answer : null;
}

function isReply(answer: unknown): answer is AuditReply {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
