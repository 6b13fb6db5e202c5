import { Flex, Text } from '@hubspot/ui-extensions';
import type { HistoryItem } from '../../../../contract/record-view.ts';
import { historyLine } from '../copy/history.ts';
import type { Times } from '../copy/times.ts';
import { OutcomeTag } from './OutcomeTag.tsx';

export interface HistoryProps {
  items: HistoryItem[];
  me: number;
  times: Times;
}

export function HistoryList({ items, me, times }: HistoryProps) {
  return (
    <Flex direction="column" gap="small">
      {items.map((item) => (
        <Flex key={`${item.at} ${item.pathway} ${item.purpose} ${item.outcome}`} direction="column">
          <OutcomeTag outcome={item.outcome} />
          <Text variant="microcopy">{historyLine(item, me, times)}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
