import { Flex } from '@hubspot/ui-extensions';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import { sentTo } from '../../words/code-entry.ts';
import type { Card, StandingOf } from '../card.ts';
import { sentBy } from '../copy/open.ts';

export function SentTo({ card, standing }: { card: Card; standing: StandingOf<'open'> }) {
  return (
    <Flex direction="column">
      <Strong>{sentTo(standing, card.words)}</Strong>
      <Small>{sentBy(standing, card.me, card.times, card.words)}</Small>
    </Flex>
  );
}
