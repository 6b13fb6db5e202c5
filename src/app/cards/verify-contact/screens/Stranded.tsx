import { Flex } from '@hubspot/ui-extensions';
import { CancelCode } from '../../code-entry/CancelCode.tsx';
import { Notice } from '../../frame/Notice.tsx';
import type { Card, StandingOf } from '../card.ts';
import { goneWords } from '../copy/open.ts';
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
      <Notice words={goneWords(standing.channel, card.words)} variant="danger" />
      <Flex>
        <CancelCode
          card={card}
          challenge={standing.challenge}
          said={card.words.open}
          variant="primary"
        />
      </Flex>
    </Frame>
  );
}
