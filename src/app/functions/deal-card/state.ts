import type { StateRequest } from '../../../contract/card-request.ts';
import type { DealReply } from '../../../contract/deal-reply.ts';
import type { DealView } from '../../../contract/deal-view.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { approvalHistory } from '../../../otp/approval-history.ts';
import { destinationId } from '../../../otp/destination.ts';
import type { SendChain } from '../../../otp/entry.ts';
import { destinationChains } from '../../../otp/heads.ts';
import { askedFates } from '../card/asked-fates.ts';
import { bookmarkOf, look, openDestinations } from '../card/looked.ts';
import { repair } from '../card/repair.ts';
import type { Handled } from '../desk/deliver.ts';
import { stepsOf } from '../desk/steps-of.ts';
import { ownerAddressee } from '../desk/subject.ts';
import type { DealDesk } from './deal-desk.ts';
import { ANEW, meetDeal } from './meet.ts';
import type { MetDeal } from './met-deal.ts';
import { targetsOf } from './targets.ts';

/** What the deal's approvals look like now; mends what earlier calls left undone. */
export async function state(desk: DealDesk, request: StateRequest): Promise<DealReply> {
  const { ledger, keys, bookmark } = desk;
  const looking = look(desk, request);
  const opening = looking.then(({ standing }) => standing[0]?.head.state);
  const [met, { standing, rep }] = await Promise.all([
    meetDeal(desk, request, opening, ANEW),
    looking,
  ]);
  if ('refusal' in met) return { ok: false, ...met.refusal };
  const ids = [...openDestinations(standing), ...destinationsOf(desk, met)];
  const fates = askedFates(desk, met, standing);
  const [chains, steps] = await Promise.all([
    destinationChains(ledger, keys, [...new Set(ids)], bookmark?.destinations),
    stepsOf(desk, standing),
  ]);
  const handled = await repair(desk, met, standing, steps, fates);
  const seen = { standing, rep, chains, handled };
  return {
    ok: true,
    action: 'state',
    view: dealView(desk, met, request, seen),
    bookmark: bookmarkOf(desk, met, request, seen),
  };
}

/** Where everybody is reached who can approve: the next step need not look how often they were written to. */
function destinationsOf({ keys }: DealDesk, { people }: MetDeal): string[] {
  return [...people.values()].flatMap((owner) => {
    const addressee = ownerAddressee(owner);
    return addressee ? [destinationId(keys, addressee.destination)] : [];
  });
}

interface Seen {
  standing: readonly StreamAt[];
  chains: Readonly<Record<string, SendChain>>;
  handled: readonly Handled[];
}

function dealView(
  desk: DealDesk,
  met: MetDeal,
  { record }: StateRequest,
  { standing, chains, handled }: Seen,
): DealView {
  const now = desk.turn.now();
  const [approval] = standing;
  if (approval === undefined) throw new TypeError('A deal has a stream for its approvals');
  return {
    now,
    record,
    ...targetsOf(desk, met),
    purposes: [met.partOf(approval, { chains, delivery: handled[0]?.delivery ?? 'handed_over' })],
    history: approvalHistory(approval.head.state, now),
  };
}
