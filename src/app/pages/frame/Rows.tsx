import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

/** Parts one below the other. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <Flex direction="column" gap="small">
      {children}
    </Flex>
  );
}
