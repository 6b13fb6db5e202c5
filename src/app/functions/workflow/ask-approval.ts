import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import { cleanReason } from '../../../otp/clean-reason.ts';
import { namedBy, requirement } from '../../../otp/approvers.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { decideAsk, whoToAsk, type WhoFacts } from '../../../otp/decide-ask.ts';
import { destinationId, maskEmail } from '../../../otp/destination.ts';
import { policyOf } from '../../../otp/policy.ts';
import { stageApproval, type StageApproval } from '../../../otp/stage-approval.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import { factsOf, pipelineLabel } from '../deal-card/deal-now.ts';
import { approversIn, readPeople, type People } from '../deal-card/people.ts';
import type { Desk } from '../desk/desk.ts';
import type { Failure } from '../desk/failure.ts';
import { commitOrNote, noteRefusal } from '../desk/note-refusal.ts';
import { ownerAddressee, type Gone, type Subject } from '../desk/subject.ts';
import type { ActionRequest } from './action-request.ts';
import { afterSending, sentBefore, type Issued } from './after-sending.ts';
import type { RequireWish } from './approval-fields.ts';
import { readDealInStage, type DealInStage } from './deal-in-stage.ts';
import type { NamedRequest } from './outcome.ts';

/** What became of a workflow's wish to have a deal approved in the stage that it is in. */
export type Asked =
  | Issued
  | { sent: 'not'; refusal: Refusal | ApprovalRefusal }
  /** Nobody has to be asked. */
  | { sent: 'no_need'; standing: Extract<StageApproval, { approval: 'approved' | 'not_needed' }> }
  | Gone
  | Failure;

/** What a workflow asks. */
export interface AskRequest {
  request: ActionRequest;
  named: NamedRequest;
  wish: RequireWish;
  policy: ApprovalPolicy;
}

/** Asks an approver that the deal may be in the stage that it is in: sends the code, unless nobody has to. */
export async function askApproval(desk: Desk, asking: AskRequest): Promise<Asked> {
  const { request, named, wish, policy } = asking;
  const { stream, name } = named;
  const read = await readDealInStage(desk, policy, stream);
  if ('refusal' in read) return read;
  const people = await readPeople(desk, whoMayApprove(read, policy), 0);
  const who = whoFacts(desk, asking, read, people);
  const { by } = who;
  const standing = stageApproval({ ...who, stage: read.deal.stage });
  if (standing.approval === 'approved' || standing.approval === 'not_needed') {
    return { sent: 'no_need', standing };
  }
  const askable = whoToAsk(who);
  if ('refusal' in askable) return notAsked(desk, { stream, by }, askable);
  const addressee = ownerAddressee(people.get(askable.approver.ownerId));
  if (addressee === undefined) {
    return notAsked(desk, { stream, by }, { refusal: 'no_such_destination' });
  }
  const { destination } = addressee;
  const id = destinationId(desk.keys, destination);
  const known = await readHeads(desk, { stream, destination: id }, { stream: read.head });
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const committed = await commitOrNote<ApprovalRefusal>(desk, {
    ...{ stream, destination: id, known, isFresh: true, by, request: name },
    decide: (heads, at) =>
      decideAsk({
        ...{
          ...who,
          state: heads.stream.state,
          at,
          stream,
          policy: policyOf(desk.settings, stream),
        },
        // Whose address was looked up: another approval in between may call for somebody else.
        approver: askable.approver.ownerId,
        to: { destination, destinationId: id, masked: maskEmail(destination.address) },
        reason: cleanReason(wish.reason),
        language: messageLanguage(wish.language),
        callbackId: request.callbackId,
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: [],
        keyId: desk.keys.peppers[0].id,
        challengeId: (expiresAt) => makeChallengeId(desk.keys, { stream, expiresAt }, nonce),
      }),
  });
  if (committed.committed === 'appended') {
    const { entry, head, repeated } = committed;
    const subject: Subject = read.deal;
    return repeated
      ? sentBefore(desk, entry)
      : afterSending(desk, { entry, head, subject, addressee, repeated: false });
  }
  const { decision } = committed;
  if (decision.decide !== 'refuse') throw new TypeError('A request is appended or refused');
  return { sent: 'not', refusal: decision.refusal };
}

async function notAsked(
  desk: Desk,
  step: Parameters<typeof noteRefusal>[1],
  refusal: Refusal | ApprovalRefusal,
): Promise<Asked> {
  await noteRefusal(desk, step, refusal.refusal);
  return { sent: 'not', refusal };
}

/** Whom policy lets approve the deal in its stage, by owner id. */
function whoMayApprove({ deal, toApprove }: DealInStage, policy: ApprovalPolicy): string[] {
  const tier = requirement(policy, toApprove, deal.stage);
  if ('refusal' in tier) return [];
  return tier.approvals.flatMap((rule) => [...namedBy(rule, toApprove)]);
}

/** The move that is asked for is the one that was made: it stays where it is. */
function whoFacts(
  desk: Desk,
  { request, wish, policy }: AskRequest,
  { deal, toApprove, stage, pipelines, head }: DealInStage,
  people: People,
): WhoFacts {
  const move = { pipeline: pipelineLabel(pipelines, deal.pipeline), from: stage, to: stage };
  return {
    ...{ rules: policy, deal: toApprove, facts: factsOf(deal, pipelines, people), move },
    people: approversIn(desk, people),
    ...(wish.approver !== undefined && { approver: wish.approver }),
    by: { workflowId: request.workflowId },
    ...(deal.movedBy !== undefined && { movedBy: deal.movedBy }),
    isVouched: false,
    ...{ state: head.state, at: Math.max(desk.turn.now(), head.at) },
  };
}
