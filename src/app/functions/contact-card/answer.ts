import type { CardReply } from '../../../contract/card-reply.ts';
import type { CardRequest } from '../../../contract/card-request.ts';
import type { Environment } from '../desk/environment.ts';
import { orFailure } from '../desk/failure.ts';
import { furnished } from '../desk/settings-in-force.ts';
import { cancel } from './cancel.ts';
import { askOverride, giveOverride } from './override.ts';
import { openCardDesk, type CardDesk } from '../card/card-desk.ts';
import { check } from './check.ts';
import { meetContact } from './meet.ts';
import { resend } from '../card/resend.ts';
import { send } from './send.ts';
import { state } from './state.ts';

/** Does what the card of a contact asks, and turns every way in which the world can fail into a refusal. */
export async function answerContactCard(
  environment: Environment,
  request: CardRequest,
): Promise<CardReply> {
  const desk = openCardDesk(environment, request);
  const reply = await orFailure(desk, async () => act(await furnished(desk), request));
  return 'ok' in reply ? reply : { ok: false, ...reply };
}

function act(desk: CardDesk, request: CardRequest): Promise<CardReply> {
  switch (request.action) {
    case 'state':
      return state(desk, request);
    case 'send':
      return send(desk, request);
    case 'check':
      return check(desk, request);
    case 'resend':
      return resend(desk, request, () => meetContact(desk, request));
    case 'cancel':
      return cancel(desk, request);
    case 'ask_override':
      return askOverride(desk, request);
    case 'give_override':
      return giveOverride(desk, request);
  }
}
