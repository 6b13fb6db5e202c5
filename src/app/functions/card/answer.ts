import type { CardReply } from '../../../contract/card-reply.ts';
import type { CardRequest } from '../../../contract/card-request.ts';
import { CallFailed } from '../../../hubspot/failure.ts';
import { NotSetUp } from '../../../hubspot/not-set-up.ts';
import { LedgerUnreachable, TrailBroken } from '../../../otp/ledger.ts';
import { cancel } from './cancel.ts';
import { check } from './check.ts';
import { openDesk, type Desk } from './desk.ts';
import type { Environment } from './environment.ts';
import { logDefect, logPutOff } from './log.ts';
import { resend } from './resend.ts';
import { send } from './send.ts';
import { state } from './state.ts';

/** Does what a card asks, and turns every way in which the world can fail into a refusal. */
export async function answerCard(
  environment: Environment,
  request: CardRequest,
): Promise<CardReply> {
  const desk = openDesk(environment, request);
  try {
    return await act(desk, request);
  } catch (error) {
    const reply = refusalOf(error);
    // Asking again would not help, and only somebody who sees the log can find out why.
    return desk.clock.disagrees ? clockDisagrees() : reply;
  }
}

function clockDisagrees(): CardReply {
  logPutOff('everything: this machine’s clock and HubSpot’s are over five minutes apart', null);
  return { ok: false, refusal: 'not_set_up', missing: 'clock' };
}

function act(desk: Desk, request: CardRequest): Promise<CardReply> {
  switch (request.action) {
    case 'state':
      return state(desk, request);
    case 'send':
      return send(desk, request);
    case 'check':
      return check(desk, request);
    case 'resend':
      return resend(desk, request);
    case 'cancel':
      return cancel(desk, request);
  }
}

function refusalOf(error: unknown): CardReply {
  if (error instanceof TrailBroken) return { ok: false, refusal: 'trail_broken' };
  if (error instanceof NotSetUp)
    return { ok: false, refusal: 'not_set_up', missing: error.missing };
  if (error instanceof LedgerUnreachable) {
    return error.retryAfterMs === undefined
      ? { ok: false, refusal: 'unconfirmed' }
      : { ok: false, refusal: 'busy', retryAfterMs: error.retryAfterMs };
  }
  if (error instanceof CallFailed) return refusalOfCall(error);
  logDefect(error);
  // Whatever it was, it may have happened halfway: asking again with the same request finds out.
  return { ok: false, refusal: 'unconfirmed' };
}

function refusalOfCall({ failure, retryAfterMs }: CallFailed): CardReply {
  switch (failure) {
    case 'busy':
      return { ok: false, refusal: 'busy', retryAfterMs };
    case 'not_allowed':
      return { ok: false, refusal: 'not_set_up', missing: 'scopes' };
    case 'unknown':
    case 'taken':
    case 'not_found':
    case 'invalid':
      return { ok: false, refusal: 'unconfirmed' };
  }
}
