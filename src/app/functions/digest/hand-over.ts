import type { ComposedEmail } from '../../../delivery/email-of-parts.ts';
import type { HandedOver } from '../../../delivery/hand-over.ts';
import type { User } from '../../../hubspot/owner.ts';
import { noteAnswer } from '../../../otp/answers.ts';
import { requestKey } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { canHandOverAgain, handOverOf } from '../desk/environment.ts';
import type { ActionRequest } from '../workflow/action-request.ts';
import { scheduledStream } from '../workflow/scheduled.ts';
import { DIGEST_SUMMARIES } from './summaries.ts';

/**
 * Hands the digest over for one recipient: one message at most, however often HubSpot delivers the request. What
 * an earlier delivery may have handed to a mail server is `unknown` from then on.
 */
export async function handOverOnce(
  desk: Desk,
  { callbackId, record }: ActionRequest,
  { userId, email: to }: User,
  email: ComposedEmail,
): Promise<HandedOver> {
  const { route } = desk.environment;
  const sendId = requestKey(desk.keys, ['digest message', String(userId)], callbackId);
  const outputs = { summary: DIGEST_SUMMARIES.message };
  const isFirst =
    canHandOverAgain(route) ||
    (await noteAnswer(desk, sendId, scheduledStream(record), { outputs }));
  return isFirst
    ? handOverOf(route, desk.connection)({ to, sendId, email, record: {} })
    : { handedOver: 'unknown' };
}
