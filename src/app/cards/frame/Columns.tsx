import { Box, Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Room } from './room.ts';

interface ColumnsProps {
  room: Room;
  children: [ReactNode, ReactNode];
}

/** Two parts side by side where there is room for it, one above the other where not. */
export function Columns({ room, children: [one, other] }: ColumnsProps) {
  if (room === 'narrow') {
    return (
      <>
        {one}
        {other}
      </>
    );
  }
  return (
    <Flex direction="row" gap="large">
      <Box flex={1}>{one}</Box>
      <Box flex={1}>{other}</Box>
    </Flex>
  );
}
