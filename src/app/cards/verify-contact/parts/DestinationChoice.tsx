import type { DestinationView } from '../../../../contract/record-view.ts';
import { Choice } from '../../frame/Choice.tsx';
import type { Card } from '../card.ts';
import { TO } from '../copy/channel.ts';
import { destinationLabel, SEND } from '../copy/send.ts';
import { offered } from '../destination.ts';

interface DestinationChoiceProps {
  card: Card;
  destination: DestinationView;
  /** Where it is no use to send another one. */
  without?: string | undefined;
}

export function DestinationChoice({ card, destination, without }: DestinationChoiceProps) {
  const { shown, actions } = card;
  const destinations = offered(shown).filter(({ id }) => id !== without);
  // How new an address is, is told below; in a list it tells one from another.
  const labelOf =
    destinations.length === 1
      ? () => TO[destination.channel](destination.masked)
      : destinationLabel;
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
