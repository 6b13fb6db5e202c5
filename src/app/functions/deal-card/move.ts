import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { DealReply } from '../../../contract/deal-reply.ts';
import type { MoveRequest } from '../../../contract/deal-request.ts';
import { decideMove } from '../../../otp/decide-move.ts';
import { LedgerUnreachable } from '../../../otp/ledger.ts';
import { notedSteps } from '../../../otp/steps.ts';
import type { Stream } from '../../../otp/stream.ts';
import { notCommitted } from '../card/step-reply.ts';
import { commitStep, prepare } from '../card/step.ts';
import type { DealDesk } from './deal-desk.ts';
import { namedApproval } from './named-approval.ts';
import { ageingFrom } from '../desk/try-code.ts';
import { makeMove, moveMade } from './make-move.ts';
import { meetForStep } from './meet.ts';

/** Tries the move again that was approved: needs no code. */
export async function move(desk: DealDesk, request: MoveRequest): Promise<DealReply> {
  const facts = namedApproval(desk.keys, request);
  if ('refusal' in facts) return { ok: false, ...facts };
  const { stream } = facts;
  const isOld = ageingFrom(desk);
  const prepared = await prepare(desk, request, stream, meetForStep(desk, request));
  if ('ok' in prepared) return prepared;
  const { met, known } = prepared;
  const tried = known.stream.state.approval?.moving?.n;
  const refusedTry = tried === undefined ? undefined : await triedInVain(desk, stream, tried);
  const committed = await commitStep<ApprovalRefusal>(desk, prepared, request, {
    stream,
    decide({ stream: { state } }, at) {
      if (isOld()) throw new LedgerUnreachable('What was read does not hold any more');
      return decideMove({
        ...{ state, challenge: request.challenge, deal: met.facts, refusedTry, at },
      });
    },
  });
  if (committed.committed === 'not') return notCommitted(desk, met, request, stream, committed);
  return committed.repeated
    ? moveMade(desk, met, request, committed)
    : makeMove(desk, met, request, committed);
}

async function triedInVain(desk: DealDesk, stream: Stream, n: number): Promise<number | undefined> {
  const [noted] = await notedSteps(desk, [{ stream, n, step: 'move_refused' }]);
  return noted?.n;
}
