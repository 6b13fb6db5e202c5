import { Box, Flex } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { CodeEntry } from '../parts/CodeEntry.tsx';
import { DeliveryNote } from '../parts/DeliveryNote.tsx';
import { Frame } from '../parts/Frame.tsx';
import { ResendOrCancel } from '../parts/ResendOrCancel.tsx';
import { Script } from '../parts/Script.tsx';
import { SentTo } from '../parts/SentTo.tsx';
import { TheirsToEnter } from '../parts/TheirsToEnter.tsx';

interface OpenProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** A code is on its way or has arrived: the rep reads out the script and types the answer. */
export function Open({ card, standing }: OpenProps) {
  const isOurs = standing.enteredBy === 'staff';
  const Entering = isOurs ? CodeEntry : TheirsToEnter;
  const saying = (
    <Flex direction="column" gap="small">
      <SentTo card={card} standing={standing} />
      <DeliveryNote delivery={standing.delivery} />
      {isOurs && standing.delivery !== 'refused' && (
        <Script purpose={card.purpose.purpose} standing={standing} />
      )}
    </Flex>
  );
  const entering = (
    <Flex direction="column" gap="small">
      <Entering card={card} standing={standing} />
      <ResendOrCancel card={card} standing={standing} />
    </Flex>
  );
  if (card.room === 'narrow') {
    return (
      <Frame card={card}>
        {saying}
        {entering}
      </Frame>
    );
  }
  return (
    <Frame card={card}>
      <Flex direction="row" gap="large">
        <Box flex={1}>{saying}</Box>
        <Box flex={1}>{entering}</Box>
      </Flex>
    </Frame>
  );
}
