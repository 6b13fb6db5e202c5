import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { AskForm } from '../parts/AskForm.tsx';
import { Frame } from '../parts/Frame.tsx';

/** Nothing is asked for: approval of a move can be. */
export function Ready({ card }: { card: Card }) {
  const [title, text] = card.words.ask.noTarget;
  return (
    <Frame card={card}>
      {card.shown.view.targets.length > 0 ? (
        <AskForm card={card} />
      ) : (
        <EmptyState title={title} layout="vertical" imageName="deals" imageWidth={120} flush>
          <Text>{text}</Text>
        </EmptyState>
      )}
    </Frame>
  );
}
