import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { THEIRS, whatIsLeft } from '../copy/open.ts';

interface TheirsToEnterProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** A code that the recipient enters: nobody here may ask for it. */
export function TheirsToEnter({ card, standing }: TheirsToEnterProps) {
  return (
    <Flex direction="column" gap="small">
      <Alert title={THEIRS.title} variant="info">
        {THEIRS.text}
      </Alert>
      <Text>{whatIsLeft(standing, card.times)}</Text>
    </Flex>
  );
}
