import { Flex, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { sentBy, sentTo } from '../copy/open.ts';

export function SentTo({ card, standing }: { card: Card; standing: StandingOf<'open'> }) {
  return (
    <Flex direction="column">
      <Text format={{ fontWeight: 'demibold' }}>{sentTo(standing)}</Text>
      <Text variant="microcopy">{sentBy(standing, card.me, card.times)}</Text>
    </Flex>
  );
}
