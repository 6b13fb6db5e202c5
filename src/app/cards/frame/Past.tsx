import {
  Divider,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Room } from './room.ts';
import { Rows } from './Rows.tsx';
import { Strong } from './Strong.tsx';

interface ItemsProps<Item> {
  items: Item[];
  columns: string[];
  keyOf: (item: Item) => string;
  /** In the order of the columns. */
  cells: (item: Item) => ReactNode[];
  /** Without columns: what goes one below the other. */
  lines: (item: Item) => ReactNode;
}

interface PastProps<Item> extends ItemsProps<Item> {
  title: string;
  room: Room;
}

const MOST = { narrow: 5, wide: 10 };

/** What lies behind, newest first: a list in the sidebar, a table where there is room for one. */
export function Past<Item>({ title, room, items, ...how }: PastProps<Item>) {
  if (items.length === 0) return null;
  const Items = room === 'narrow' ? PastList : PastTable;
  return (
    <Rows>
      <Divider />
      <Strong>{title}</Strong>
      <Items items={items.slice(0, MOST[room])} {...how} />
    </Rows>
  );
}

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

function PastTable<Item>({ items, columns, keyOf, cells }: ItemsProps<Item>) {
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableHeader key={column}>{column}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <TableRow key={keyOf(item)}>
            {cells(item).map((cell, place) => (
              <TableCell key={columns[place]}>{cell}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
