import { readDeal, type Deal } from '../../../hubspot/deal.ts';
import { readPipelines, type Pipelines } from '../../../hubspot/pipelines.ts';
import type { Labelled } from '../../../contract/approval.ts';
import { propertiesNamed, type ApprovalPolicy } from '../../../otp/approval-policy.ts';
import type { DealToApprove } from '../../../otp/approvers.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { Stream } from '../../../otp/stream.ts';
import { dealToApprove, stageLabel, unknownGuard } from '../deal-card/deal-now.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay, type Failure } from '../desk/failure.ts';
import type { Gone } from '../desk/subject.ts';

/** A deal in the stage that it is in, and where its approvals stand. */
export interface DealInStage {
  deal: Deal;
  toApprove: DealToApprove;
  stage: Labelled;
  pipelines: Pipelines;
  head: StreamHead;
}

/** An admin who renames a stage can wait to read it. */
const PIPELINES_AGE_MS = 300_000;

/** Reads a deal and the stream of its approvals, side by side. Throws `CallFailed`. */
export async function readDealInStage(
  desk: Desk,
  policy: ApprovalPolicy,
  stream: Stream,
): Promise<DealInStage | Gone | Failure> {
  const { connection, patience } = desk;
  const { objectId } = stream.record;
  const [found, pipelines, { stream: head }] = await Promise.all([
    readDeal(connection, patience, objectId, propertiesNamed(policy)),
    readPipelines(connection, patience, PIPELINES_AGE_MS),
    readHeads(desk, { stream }),
  ]);
  if (found.found === 'nothing') return { refusal: 'record_not_found' };
  if (found.found === 'merged') return { refusal: 'record_merged', into: found.into };
  const misspelled = unknownGuard(policy, pipelines);
  if (misspelled !== undefined) return misspelled;
  giveWay(desk);
  const { deal } = found;
  const stage = stageLabel(pipelines, deal.stage);
  return { deal, toApprove: dealToApprove(deal, policy), stage, pipelines, head };
}
