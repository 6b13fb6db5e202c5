import type { DestinationView } from '../../../../contract/record-view.ts';
import { Choice } from '../../frame/Choice.tsx';
import type { Card } from '../card.ts';
import { destinationLabel, destinationName } from '../copy/send.ts';
import { offered } from '../destination.ts';

interface DestinationChoiceProps {
  card: Card;
  destination: DestinationView;
  /** Where it is no use to send another one. */
  without?: string | undefined;
}

export function DestinationChoice({ card, destination, without }: DestinationChoiceProps) {
  const { shown, words, actions } = card;
  const destinations = offered(shown).filter(({ id }) => id !== without);
  // How new an address is, is told below; in a list it tells one from another.
  const labelOf = destinations.length === 1 ? destinationName : destinationLabel;
  return (
    <Choice
      label={words.send.destination}
      name="destination"
      value={destination.id}
      options={destinations.map((one) => ({ value: one.id, label: labelOf(one, words) }))}
      readOnly={shown.press !== null}
      onChoose={actions.choose}
    />
  );
}
