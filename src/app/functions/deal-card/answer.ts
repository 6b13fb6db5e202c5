import type { ResendRequest } from '../../../contract/card-request.ts';
import type { DealReply } from '../../../contract/deal-reply.ts';
import type { DealRequest } from '../../../contract/deal-request.ts';
import { openCardDesk } from '../card/card-desk.ts';
import { resend } from '../card/resend.ts';
import type { Environment } from '../desk/environment.ts';
import { approvalsIn } from '../desk/approvals-in.ts';
import { orFailure } from '../desk/failure.ts';
import { furnished } from '../desk/settings-in-force.ts';
import { ask } from './ask.ts';
import type { DealDesk } from './deal-desk.ts';
import { approve } from './approve.ts';
import { meetForStep } from './meet.ts';
import { namedApproval } from './named-approval.ts';
import { move } from './move.ts';
import { reject } from './reject.ts';
import { state } from './state.ts';
import { withdraw } from './withdraw.ts';

/** Does what the card of a deal asks, and turns every way in which the world can fail into a refusal. */
export async function answerDealCard(
  environment: Environment,
  request: DealRequest,
): Promise<DealReply> {
  const desk = openCardDesk(environment, request);
  const reply = await orFailure(desk, async () => {
    const known = await furnished(desk);
    const approvals = approvalsIn(known.settings);
    return 'refusal' in approvals ? approvals : act({ ...known, ...approvals }, request);
  });
  return 'ok' in reply ? reply : { ok: false, ...reply };
}

function act(desk: DealDesk, request: DealRequest): Promise<DealReply> {
  switch (request.action) {
    case 'state':
      return state(desk, request);
    case 'ask':
      return ask(desk, request);
    case 'check':
      return approve(desk, request);
    case 'resend':
      return resendApproval(desk, request);
    case 'cancel':
      return withdraw(desk, request);
    case 'reject':
      return reject(desk, request);
    case 'move':
      return move(desk, request);
  }
}

async function resendApproval(desk: DealDesk, request: ResendRequest): Promise<DealReply> {
  const named = namedApproval(desk.keys, request);
  if ('refusal' in named) return { ok: false, ...named };
  return resend(desk, request, () => meetForStep(desk, request));
}
