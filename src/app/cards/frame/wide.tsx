import {
  Box,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { ItemsProps, Room } from './room.ts';

export const WIDE: Room = { Columns, Items: PastTable, most: 10 };

function Columns({ children: [one, other] }: { children: [ReactNode, ReactNode] }) {
  return (
    <Flex direction="row" gap="large">
      <Box flex={1}>{one}</Box>
      <Box flex={1}>{other}</Box>
    </Flex>
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
