import { Button, Flex } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { SEND, sendLabel } from '../copy/send.ts';
import { isTooFresh } from '../destination.ts';
import { isTooNew } from '../problem.ts';
import { AnotherAddress } from './AnotherAddress.tsx';
import { DestinationChoice } from './DestinationChoice.tsx';
import { FreshnessWarning } from './FreshnessWarning.tsx';
import { NoDestination } from './NoDestination.tsx';

interface SendFormProps {
  card: Card;
  label: string;
  variant: 'primary' | 'secondary';
}

export function SendForm({ card, label, variant }: SendFormProps) {
  const { shown, purpose, destination, times, actions } = card;
  if (!destination) return <NoDestination />;
  const { restsUntil } = destination;
  const isResting = restsUntil !== undefined && restsUntil > times.now;
  // The alert above says why and what to do; pressing again would change nothing.
  const isRefused = isTooNew(shown.problem);
  const isSending = shown.press?.step.action === 'send';
  return (
    <Flex direction="column" gap="small">
      <DestinationChoice card={card} destination={destination} />
      {!isRefused && <FreshnessWarning card={card} destination={destination} />}
      {!isRefused && !isTooFresh(destination, purpose) && (
        <Flex>
          <Button
            variant={variant}
            disabled={shown.press !== null || isResting}
            onClick={() =>
              actions.press({
                action: 'send',
                purpose: purpose.purpose,
                destination: destination.id,
              })
            }
          >
            {isSending ? SEND.sending : sendLabel(label, restsUntil, times)}
          </Button>
        </Flex>
      )}
      <AnotherAddress />
    </Flex>
  );
}
