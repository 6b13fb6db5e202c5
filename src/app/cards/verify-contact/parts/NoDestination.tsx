import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';

export function NoDestination({ card }: { card: Card }) {
  const [title, text] = card.words.send.noDestination;
  return (
    <EmptyState title={title} layout="vertical" imageName="contacts" imageWidth={120} flush>
      <Text>{text}</Text>
    </EmptyState>
  );
}
