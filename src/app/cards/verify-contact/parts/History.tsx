import { Divider, Flex, Text } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { HISTORY } from '../copy/history.ts';
import { HistoryList } from './HistoryList.tsx';
import { HistoryTable } from './HistoryTable.tsx';

const MOST = { narrow: 5, wide: 10 };

export function History({ card }: { card: Card }) {
  const { shown, room } = card;
  const items = shown.view.history.slice(0, MOST[room]);
  if (items.length === 0) return null;
  const Items = room === 'narrow' ? HistoryList : HistoryTable;
  return (
    <Flex direction="column" gap="small">
      <Divider />
      <Text format={{ fontWeight: 'demibold' }}>{HISTORY}</Text>
      <Items items={items} me={card.me} times={card.times} />
    </Flex>
  );
}
