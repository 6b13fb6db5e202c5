import type { CancelRequest } from '../../../contract/card-request.ts';
import type { DealReply, DealStepResult } from '../../../contract/deal-reply.ts';
import type { RejectRequest } from '../../../contract/deal-request.ts';
import type { Decision } from '../../../otp/decision.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import { commitStep, conclude, prepare } from '../card/step.ts';
import type { DealDesk } from './deal-desk.ts';
import { namedApproval } from './named-approval.ts';
import { meetForStep } from './meet.ts';

interface EndFacts {
  state: StreamState;
  expiresAt: number;
  at: number;
}

/** Ends an open request for approval without a code. */
export async function endRequest(
  desk: DealDesk,
  request: CancelRequest | RejectRequest,
  result: DealStepResult,
  decide: (facts: EndFacts) => Decision,
): Promise<DealReply> {
  const facts = namedApproval(desk.keys, request);
  if ('refusal' in facts) return { ok: false, ...facts };
  const { stream, expiresAt } = facts;
  const prepared = await prepare(desk, request, stream, meetForStep(desk, request));
  if ('ok' in prepared) return prepared;
  const committed = await commitStep(desk, prepared, request, {
    stream,
    decide: (heads, at) => decide({ state: heads.stream.state, expiresAt, at }),
  });
  return conclude(desk, prepared.met, request, stream, committed, () => result);
}
