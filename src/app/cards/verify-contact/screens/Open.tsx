import { looksComplete } from '../../code-entry/code-shape.ts';
import { CodeEntry } from '../../code-entry/CodeEntry.tsx';
import { DeliveryNote } from '../../code-entry/DeliveryNote.tsx';
import { ResendOrCancel } from '../../code-entry/ResendOrCancel.tsx';
import { Rows } from '../../frame/Rows.tsx';
import type { Card, StandingOf } from '../card.ts';
import { entryWords } from '../copy/open.ts';
import { Frame } from '../parts/Frame.tsx';
import { Script } from '../parts/Script.tsx';
import { SentTo } from '../parts/SentTo.tsx';
import { TheirsToEnter } from '../parts/TheirsToEnter.tsx';

interface OpenProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** A code is on its way or has arrived: the rep reads out the script and types the answer. */
export function Open({ card, standing }: OpenProps) {
  const { words, room } = card;
  const { Columns } = room;
  const isOurs = standing.enteredBy === 'staff';
  return (
    <Frame card={card}>
      <Columns>
        <Rows>
          <SentTo card={card} standing={standing} />
          <DeliveryNote card={card} delivery={standing.delivery} refused={words.open.refused} />
          {isOurs && standing.delivery !== 'refused' && <Script card={card} standing={standing} />}
        </Rows>
        <Rows>
          {isOurs ? (
            <CodeEntry
              card={card}
              standing={standing}
              said={entryWords(standing, words)}
              isComplete={(text) => looksComplete(text, standing.code)}
            />
          ) : (
            <TheirsToEnter card={card} standing={standing} />
          )}
          <ResendOrCancel card={card} standing={standing} said={words.open} />
        </Rows>
      </Columns>
    </Frame>
  );
}
