import type { Approver } from '../../../contract/approval.ts';
import type { ApprovalView } from '../../../contract/deal-view.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { approvalStanding } from '../../../otp/approval-standing.ts';
import { nextApprovers, requirement } from '../../../otp/approvers.ts';
import { policyOf } from '../../../otp/policy.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import { streamName } from '../../../otp/stream.ts';
import type { MessageFacts } from '../card/met.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import type { DealDesk } from './deal-desk.ts';
import { dealToApprove, shownDeal } from './deal-now.ts';
import type { MetDeal } from './met-deal.ts';
import { approversIn } from './people.ts';

/** Where the approval of a deal stands, as the card shows it. */
export function approvalView(
  desk: DealDesk,
  met: MetDeal,
  { stream, head: { state, at } }: StreamAt,
  { chains, delivery }: MessageFacts,
): ApprovalView {
  const policy = policyOf(desk.settings, stream);
  const sends = state.open === null ? undefined : chains[state.open.destination];
  const isRead = state.open?.recipient !== undefined && isAmong(met, state.open.recipient);
  return {
    id: streamName(stream),
    purpose: 'deal_approval',
    pathway: 'approval',
    minutes: policy.minutes,
    deal: shownDeal(met.deal, met.pipelines, desk.policy),
    standing: approvalStanding({
      ...{ keys: desk.keys, stream, state, policy, deal: met.facts, sends, delivery },
      ...(state.open &&
        isRead && { reached: { destination: met.reachedBy(state.open)?.destination } }),
      canHandOverAgain: canHandOverAgain(desk.environment.route),
      nextApprovers: approversNext(desk, met, state),
      // Entries are dated after the one before, which may be a moment ahead of HubSpot's seconds.
      at: Math.max(desk.turn.now(), at),
    }),
  };
}

function isAmong({ people }: MetDeal, recipient: object): boolean {
  return 'ownerId' in recipient && people.has(String(recipient.ownerId));
}

/** Who can give the approval that is still missing. */
function approversNext(
  desk: DealDesk,
  { deal, people, by }: MetDeal,
  { approval }: StreamState,
): Approver[] {
  if (approval === undefined) return [];
  const { policy } = desk;
  const subject = dealToApprove(deal, policy);
  const tier = requirement(policy, subject, approval.request.move.to.id);
  if ('refusal' in tier) return [];
  const given = approval.given.map(({ approver }) => approver.ownerId);
  const requesters = [...approval.requesters, by.userId];
  const next = nextApprovers({
    ...{ tier, deal: subject, people: approversIn(desk, people), requesters, given },
  });
  return 'refusal' in next ? [] : next.map(({ ownerId, name }) => ({ ownerId, name }));
}
