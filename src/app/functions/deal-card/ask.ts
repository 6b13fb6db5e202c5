import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { DealReply } from '../../../contract/deal-reply.ts';
import type { AskRequest } from '../../../contract/deal-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Decision } from '../../../otp/decision.ts';
import { decideAsk } from '../../../otp/decide-ask.ts';
import { cleanReason } from '../../../otp/clean-reason.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { destinationId, maskEmail } from '../../../otp/destination.ts';
import { policyOf } from '../../../otp/policy.ts';
import type { Heads } from '../../../otp/step-heads.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { sent } from '../card/sent.ts';
import { commitStep, notMet, prepare } from '../card/step.ts';
import { approvalStream } from '../card/streams.ts';
import { ownerAddressee } from '../desk/subject.ts';
import type { DealDesk } from './deal-desk.ts';
import { dealToApprove, pipelineLabel, stageLabel } from './deal-now.ts';
import { FOR_A_REQUEST, meetForStep } from './meet.ts';
import type { MetDeal } from './met-deal.ts';
import { approversIn } from './people.ts';

/** Asks an approver for the move of the deal: sends the code. */
export async function ask(desk: DealDesk, request: AskRequest): Promise<DealReply> {
  const stream = approvalStream(request.record);
  const meeting = meetForStep(desk, request, FOR_A_REQUEST);
  const met = await meeting;
  if ('refusal' in met) return notMet(desk, stream, met);
  const problem = stageProblem(met, request.stage);
  const addressee = ownerAddressee(met.people.get(request.approver));
  const destination = addressee?.destination;
  const id = destination && destinationId(desk.keys, destination);
  const prepared = await prepare(desk, request, stream, meeting, { destination: id });
  if ('ok' in prepared) return prepared;
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const committed = await commitStep<ApprovalRefusal>(desk, prepared, request, {
    stream,
    ...(id !== undefined && { destination: id }),
    decide(heads: Heads, at: number): Decision<ApprovalRefusal> {
      if (problem !== undefined) return { decide: 'refuse', refusal: problem };
      return decideAsk({
        ...{ stream, state: heads.stream.state, policy: policyOf(desk.settings, stream), at },
        ...{ rules: desk.policy, deal: dealToApprove(met.deal, desk.policy), facts: met.facts },
        ...{ people: approversIn(desk, met.people), approver: request.approver, by: met.by },
        isVouched: met.by.assurance === 'verified',
        move: {
          pipeline: pipelineLabel(met.pipelines, met.deal.pipeline),
          from: stageLabel(met.pipelines, met.deal.stage),
          to: stageLabel(met.pipelines, request.stage),
        },
        reason: cleanReason(request.reason),
        ...(destination && {
          to: { destination, destinationId: id ?? '', masked: maskEmail(destination.address) },
        }),
        language: messageLanguage(addressee?.language ?? ''),
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: heads.rep?.times ?? [],
        keyId: desk.keys.peppers[0].id,
        challengeId: (expiresAt) => makeChallengeId(desk.keys, { stream, expiresAt }, nonce),
      });
    },
  });
  return sent(desk, met, request, stream, committed);
}

function stageProblem(
  { deal, pipelines }: MetDeal,
  stage: string,
): Refusal | ApprovalRefusal | undefined {
  if (deal.stage === stage) return { refusal: 'already_there' };
  const stages = pipelines.get(deal.pipeline)?.stages ?? [];
  return stages.some(({ id }) => id === stage) ? undefined : { refusal: 'no_such_stage' };
}
