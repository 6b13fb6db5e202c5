import { DescriptionList, DescriptionListItem } from '@hubspot/ui-extensions';
import type { Money, StageMove } from '../../../../contract/approval.ts';
import type { Card } from '../card.ts';
import { fromTo } from '../copy/ask.ts';

interface FactsProps {
  card: Card;
  move: Omit<StageMove, 'money'> & { money: Money | null };
  /** In the requester's words; empty where there is none to show. */
  reason: string;
}

/** What is approved: people see here what the approver reads in the message. */
export function Facts({ card, move, reason }: FactsProps) {
  const { money, pipeline } = move;
  const { ask } = card.words;
  return (
    <DescriptionList direction="column">
      {money && <DescriptionListItem label={ask.amount}>{card.money(money)}</DescriptionListItem>}
      <DescriptionListItem label={ask.move}>{fromTo(move)}</DescriptionListItem>
      <DescriptionListItem label={ask.pipeline}>{pipeline.label}</DescriptionListItem>
      {reason !== '' && <DescriptionListItem label={ask.label}>{reason}</DescriptionListItem>}
    </DescriptionList>
  );
}
