import { looksComplete } from '../../code-entry/code-shape.ts';
import { CodeEntry } from '../../code-entry/CodeEntry.tsx';
import { DeliveryNote } from '../../code-entry/DeliveryNote.tsx';
import { ResendOrCancel } from '../../code-entry/ResendOrCancel.tsx';
import { isLost } from '../../exchange/lost.ts';
import { Rows } from '../../frame/Rows.tsx';
import type { Card, StandingOf } from '../card.ts';
import { entryWords, wayOn } from '../copy/open.ts';
import { AnotherWay, anotherWay } from '../parts/AnotherWay.tsx';
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
  // Nobody is told that a code is on its way while none is.
  const hasLeft = !isLost(standing.delivery) && standing.delivery !== 'put_off';
  const other = anotherWay(card, standing);
  return (
    <Frame card={card}>
      <Columns>
        <Rows>
          <SentTo card={card} standing={standing} />
          <DeliveryNote
            card={card}
            delivery={standing.delivery}
            refused={words.open.refused}
            wayOn={wayOn(card.purpose, other, words)}
          />
          {other && <AnotherWay card={card} standing={standing} destination={other} />}
          {isOurs && hasLeft && <Script card={card} standing={standing} />}
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
