import { Divider } from '@hubspot/ui-extensions';
import { Notice } from '../../frame/Notice.tsx';
import type { Card, StandingOf } from '../card.ts';
import { movedWords } from '../copy/given.ts';
import { AskForm } from '../parts/AskForm.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Request } from '../parts/Request.tsx';

/** The deal went where it was approved to go; the next stage may need another approval. */
export function Moved({ card, standing }: { card: Card; standing: StandingOf<'moved'> }) {
  return (
    <Frame card={card}>
      <Notice
        words={movedWords(standing, card.times, card.words)}
        variant={standing.stays ? 'success' : 'info'}
      />
      <Request card={card} request={standing.request} />
      {card.shown.view.targets.length > 0 && <Divider />}
      <AskForm card={card} />
    </Frame>
  );
}
