import { Flex } from '@hubspot/ui-extensions';
import type { ItemsProps, Room } from './room.ts';
import { Rows } from './Rows.tsx';

export const NARROW: Room = { Columns: ({ children }) => children, Items: PastList, most: 5 };

function PastList<Item>({ items, keyOf, lines }: ItemsProps<Item>) {
  return (
    <Rows>
      {items.map((item) => (
        <Flex key={keyOf(item)} direction="column">
          {lines(item)}
        </Flex>
      ))}
    </Rows>
  );
}
