import { Flex, Select } from '@hubspot/ui-extensions';
import type { DestinationView } from '../../../../contract/record-view.ts';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import type { Card } from '../card.ts';
import { destinationLabel, SEND } from '../copy/send.ts';

interface DestinationChoiceProps {
  card: Card;
  destination: DestinationView;
}

export function DestinationChoice({ card, destination }: DestinationChoiceProps) {
  const { shown, actions } = card;
  const { destinations } = shown.view;
  if (destinations.length === 1) {
    return (
      <Flex direction="column">
        <Small>{SEND.destination}</Small>
        <Strong>{destination.masked}</Strong>
      </Flex>
    );
  }
  return (
    <Select
      label={SEND.destination}
      name="destination"
      value={destination.id}
      options={destinations.map((one) => ({ value: one.id, label: destinationLabel(one) }))}
      readOnly={shown.press !== null}
      onChange={(value) => actions.choose(String(value))}
    />
  );
}
