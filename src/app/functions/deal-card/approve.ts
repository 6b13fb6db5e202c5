import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { CheckRequest } from '../../../contract/card-request.ts';
import type { DealReply, DealStepResult } from '../../../contract/deal-reply.ts';
import { isComplete } from '../../../otp/approval.ts';
import type { Committed } from '../../../otp/commit.ts';
import type { Destination } from '../../../otp/destination.ts';
import { decideApprove } from '../../../otp/decide-approve.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { LedgerUnreachable } from '../../../otp/ledger.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import { commitStep, conclude, prepare } from '../card/step.ts';
import { ageingFrom, seeApproval } from '../desk/try-code.ts';
import type { DealDesk } from './deal-desk.ts';
import { namedApproval } from './named-approval.ts';
import { makeMove, moveMade } from './make-move.ts';
import { meetForStep } from './meet.ts';
import type { MetDeal } from './met-deal.ts';

/** Tries the code of an approval; the last one that the move needs moves the deal. */
export async function approve(desk: DealDesk, request: CheckRequest): Promise<DealReply> {
  const named = namedApproval(desk.keys, request);
  if ('refusal' in named) return { ok: false, ...named };
  const { stream, expiresAt } = named;
  const isOld = ageingFrom(desk);
  const prepared = await prepare(desk, request, stream, meetForStep(desk, request));
  if ('ok' in prepared) return prepared;
  const { met } = prepared;
  const committed = await commitStep<ApprovalRefusal>(desk, prepared, request, {
    stream,
    decide: ({ stream: { state } }, at) => {
      if (isOld()) throw new LedgerUnreachable('What was read does not hold any more');
      return decideApprove({
        ...{ keys: desk.keys, stream, state, policy: policyOf(desk.settings, stream), at },
        challenge: { id: request.challenge, expiresAt },
        typed: request.code,
        destination: state.open === null ? undefined : reachedNow(met, state.open),
        ...{ deal: met.facts, by: met.by },
      });
    },
  });
  return approved(desk, met, request, stream, committed);
}

/** Where the approver is reached now. Throws where that was not read: repeating the request reads it. */
function reachedNow(met: MetDeal, open: OpenChallenge): Destination | undefined {
  const { recipient } = open;
  const id = recipient !== undefined && 'ownerId' in recipient ? recipient.ownerId : '';
  if (!met.people.has(id)) throw new LedgerUnreachable('Another approver was asked meanwhile');
  return met.reachedBy(open)?.destination;
}

async function approved(
  desk: DealDesk,
  met: MetDeal,
  request: CheckRequest,
  stream: Stream,
  committed: Committed<ApprovalRefusal>,
): Promise<DealReply> {
  const entry = committed.committed === 'appended' ? committed.entry : undefined;
  const approval = isYes(entry) ? entry.state.approval : undefined;
  if (committed.committed === 'not' || approval === undefined || !isComplete(approval)) {
    const [reply] = await Promise.all([
      conclude(desk, met, request, stream, committed, (made) => checked(desk, made)),
      seeApproval(desk, committed),
    ]);
    return reply;
  }
  return committed.repeated
    ? moveMade(desk, met, request, committed)
    : makeMove(desk, met, request, committed);
}

function isYes(entry: StreamEntry | undefined): entry is StreamEntry {
  return entry?.event.kind === 'attempt' && entry.event.outcome === 'verified';
}

function checked(
  { settings }: DealDesk,
  { event, state, stream, at }: StreamEntry,
): DealStepResult {
  if (event.kind !== 'attempt') throw new TypeError(`A check left ${event.kind} behind`);
  if (event.outcome === 'verified') return { result: 'approved' };
  const left =
    state.open === null ? 0 : triesLeft(state, state.open, policyOf(settings, stream), at);
  return { result: 'wrong_code', triesLeft: left };
}
