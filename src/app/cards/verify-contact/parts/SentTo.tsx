import { Flex } from '@hubspot/ui-extensions';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import { sentTo } from '../../words/code-entry.ts';
import type { Card, StandingOf } from '../card.ts';
import { mayComeBack, sentBy } from '../copy/open.ts';

export function SentTo({ card, standing }: { card: Card; standing: StandingOf<'open'> }) {
  const { shown, me, times, words } = card;
  return (
    <Flex direction="column">
      <Strong>{sentTo(standing, words)}</Strong>
      <Small>{sentBy(standing, me, times, words)}</Small>
      <Small>{mayComeBack(standing, shown.view, words)}</Small>
    </Flex>
  );
}
