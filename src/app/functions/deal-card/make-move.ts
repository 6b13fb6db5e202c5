import type { DealReply } from '../../../contract/deal-reply.ts';
import type { CheckRequest } from '../../../contract/card-request.ts';
import type { MoveRequest } from '../../../contract/deal-request.ts';
import { moveDeal, type Moved } from '../../../hubspot/move-deal.ts';
import { entryProjection, notOlder } from '../../../hubspot/record-projection.ts';
import type { Approval } from '../../../otp/approval.ts';
import type { Committed } from '../../../otp/commit.ts';
import { moveStanding } from '../../../otp/move-standing.ts';
import { noteStep } from '../../../otp/steps.ts';
import { deliveryKnown, refusedStep, took, type Stepped } from '../card/step-reply.ts';
import { noteRefusal } from '../desk/note-refusal.ts';
import { follow, show, showNewest, tell } from '../desk/tell.ts';
import { seeApproval } from '../desk/try-code.ts';
import { resumeWaiting } from '../workflow/resume.ts';
import type { DealDesk } from './deal-desk.ts';
import { afterMove } from './meet.ts';
import type { MetDeal } from './met-deal.ts';

type Appended = Extract<Committed, { committed: 'appended' }>;
type Moving = CheckRequest | MoveRequest;

/**
 * Moves the deal, for the entry that this very call has just won: nobody else may for as long as this call
 * can last. Tells the record, its timeline and who waits, side by side.
 */
export async function makeMove(
  desk: DealDesk,
  met: MetDeal,
  request: Moving,
  committed: Appended,
): Promise<DealReply> {
  const { entry, head } = committed;
  const { stream } = entry;
  const approval = approvalIn(committed);
  const { to } = approval.request.move;
  const properties = notOlder(entryProjection(entry, head), met.projection, desk.turn.now());
  const isThere = met.deal.stage === to.id;
  const [moved, told] = await Promise.all([
    isThere
      ? show(desk, entry, head, { shown: met.projection }).then((): Moved => ({ moved: 'yes' }))
      : moveDeal(desk.connection, stream.record.objectId, to.id, properties),
    tell(desk, entry),
    seeApproval(desk, committed),
    follow('waiting workflow', () => resumeWaiting(desk, stream, head.state)),
  ]);
  const left: Stepped = {
    ...{ stream, head, entry, told: told === 'done' },
    delivery: deliveryKnown(desk, stream, head),
  };
  switch (moved.moved) {
    case 'yes': {
      const now = isThere ? met : afterMove(desk, met, to.id);
      return took(desk, now, request, { result: 'moved' }, left);
    }
    case 'refused': {
      await Promise.all([
        noteStep(desk, { stream, n: entry.n }, 'move_refused'),
        showNewest(desk, entry, head, { shown: met.projection }),
      ]);
      const refusal = { refusal: 'move_refused', reason: moved.reason } as const;
      return refusedStep(desk, met, request, left, refusal);
    }
    case 'unknown':
      return refusedStep(desk, met, request, left, { refusal: 'unconfirmed' } as const);
  }
}

/** What became of the move that an earlier call of the same request was to make, by the deal's own history. */
export async function moveMade(
  desk: DealDesk,
  met: MetDeal,
  request: Moving,
  committed: Appended,
): Promise<DealReply> {
  const { entry, head } = committed;
  const { stream } = entry;
  const left: Stepped = { stream, head, delivery: deliveryKnown(desk, stream, head) };
  const standing = moveStanding(approvalIn(committed), met.facts);
  switch (standing.move) {
    case 'made':
      return took(desk, met, request, { result: 'moved' } as const, left);
    case 'ahead':
      return took(desk, met, request, { result: 'approved' } as const, left);
    case 'void': {
      const { changes } = standing;
      await noteRefusal(desk, { stream, by: met.by }, 'changed_since');
      return refusedStep(desk, met, request, left, { refusal: 'changed_since', changes } as const);
    }
  }
}

function approvalIn({ entry: { state } }: Appended): Approval {
  if (state.approval === undefined) throw new TypeError('A move without an approval');
  return state.approval;
}
