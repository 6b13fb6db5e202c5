import { ApproveDeal } from '../../../../src/app/cards/approve-deal/ApproveDeal.tsx';
import type { DealView } from '../../../../src/contract/deal-view.ts';
import { deal } from './deals.ts';
import { OpenedCard, settle, ROOMS } from './opened-card.tsx';

export type OpenedDeal = OpenedCard<DealView>;

export async function openDeal(
  view = deal(),
  room: keyof typeof ROOMS = 'narrow',
): Promise<OpenedDeal> {
  const card = new OpenedCard(view);
  card.renderer.render(<ApproveDeal room={ROOMS[room]} />);
  await settle();
  return card;
}
