import type { DestinationView } from '../../../../contract/record-view.ts';
import { Choice } from '../../frame/Choice.tsx';
import type { Card } from '../card.ts';
import { destinationLabel, SEND } from '../copy/send.ts';

interface DestinationChoiceProps {
  card: Card;
  destination: DestinationView;
}

export function DestinationChoice({ card, destination }: DestinationChoiceProps) {
  const { shown, actions } = card;
  const { destinations } = shown.view;
  // How new an address is, is told below; in a list it tells one from another.
  const labelOf = destinations.length === 1 ? () => destination.masked : destinationLabel;
  return (
    <Choice
      label={SEND.destination}
      name="destination"
      value={destination.id}
      options={destinations.map((one) => ({ value: one.id, label: labelOf(one) }))}
      readOnly={shown.press !== null}
      onChoose={actions.choose}
    />
  );
}
