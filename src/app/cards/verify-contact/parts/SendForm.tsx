import { Flex } from '@hubspot/ui-extensions';
import { refusalOf } from '../../exchange/problem.ts';
import { Rows } from '../../frame/Rows.tsx';
import { StepButton } from '../../frame/StepButton.tsx';
import { laterLabel } from '../../words/code-entry.ts';
import type { Card } from '../card.ts';
import { isTooFresh } from '../destination.ts';
import { AnotherAddress } from './AnotherAddress.tsx';
import { DestinationChoice } from './DestinationChoice.tsx';
import { FreshnessWarning } from './FreshnessWarning.tsx';
import { NoDestination } from './NoDestination.tsx';

interface SendFormProps {
  card: Card;
  label: 'first' | 'next' | 'anew';
  variant: 'primary' | 'secondary';
  /** Where it is no use to send another one. */
  without?: string;
}

export function SendForm({ card, label, variant, without }: SendFormProps) {
  const { shown, purpose, destination, words, times, actions } = card;
  if (!destination) return <NoDestination card={card} />;
  const restsUntil = purpose.rests[destination.id];
  // The alert above says why and what to do; pressing again would change nothing.
  const isRefused = refusalOf(shown.problem, 'recently_changed') !== null;
  return (
    <Rows>
      <DestinationChoice card={card} destination={destination} without={without} />
      {!isRefused && <FreshnessWarning card={card} destination={destination} />}
      {!isRefused && !isTooFresh(destination, purpose, times.now) && (
        <Flex>
          <StepButton
            shown={shown}
            step="send"
            label={laterLabel(words.send[label], restsUntil, times, words)}
            busy={words.sent.busy}
            variant={variant}
            disabled={restsUntil !== undefined && restsUntil > times.now}
            onClick={() =>
              actions.press({
                action: 'send',
                purpose: purpose.purpose,
                destination: destination.id,
              })
            }
          />
        </Flex>
      )}
      <AnotherAddress card={card} />
    </Rows>
  );
}
