import { Accordion, Text } from '@hubspot/ui-extensions';
import { ANOTHER_ADDRESS } from '../copy/send.ts';

export function AnotherAddress() {
  return (
    <Accordion title={ANOTHER_ADDRESS.title} size="xs">
      <Text>{ANOTHER_ADDRESS.text}</Text>
    </Accordion>
  );
}
