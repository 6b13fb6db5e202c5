import { ApproveDeal } from '../../../../src/app/cards/approve-deal/ApproveDeal.tsx';
import type { Room } from '../../../../src/app/cards/frame/room.ts';
import type { DealView } from '../../../../src/contract/deal-view.ts';
import { deal } from './deals.ts';
import { OpenedCard, settle } from './opened-card.tsx';

export type OpenedDeal = OpenedCard<DealView>;

export async function openDeal(view = deal(), room: Room = 'narrow'): Promise<OpenedDeal> {
  const card = new OpenedCard(view);
  card.renderer.render(<ApproveDeal room={room} />);
  await settle();
  return card;
}
