import { Alert, Flex } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { GONE } from '../copy/open.ts';
import { CancelCode } from '../parts/CancelCode.tsx';
import { Frame } from '../parts/Frame.tsx';
import { SentTo } from '../parts/SentTo.tsx';

interface StrandedProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** A code is open for an address that has left the record: nothing is left to do but end it. */
export function Stranded({ card, standing }: StrandedProps) {
  return (
    <Frame card={card}>
      <SentTo card={card} standing={standing} />
      <Alert title={GONE.title} variant="danger">
        {GONE.text}
      </Alert>
      <Flex>
        <CancelCode card={card} challenge={standing.challenge} variant="primary" />
      </Flex>
    </Frame>
  );
}
