import { Text } from '@hubspot/ui-extensions';
import type { ApprovalRequestView } from '../../../../contract/approval.ts';
import { Rows } from '../../frame/Rows.tsx';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { givenBy } from '../copy/people.ts';
import { askedBy } from '../copy/waiting.ts';
import { Facts } from './Facts.tsx';

interface RequestProps {
  card: Card;
  request: ApprovalRequestView;
}

/** What is to be approved or was, who asked for it and why, and who has approved it so far. */
export function Request({ card, request }: RequestProps) {
  const { me, words, times } = card;
  return (
    <Rows>
      <Facts card={card} move={request.move} reason={request.reason} />
      <Small>{askedBy(request, me, times, words)}</Small>
      {request.given.map((given) => (
        <Text key={given.at}>{givenBy(given, me, times, words)}</Text>
      ))}
    </Rows>
  );
}
