import { Accordion, Text } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';

export function AnotherAddress({ card }: { card: Card }) {
  const [title, text] = card.words.send.anotherAddress;
  return (
    <Accordion title={title} size="xs">
      <Text>{text}</Text>
    </Accordion>
  );
}
