import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { OPEN, resendLabel } from '../copy/open.ts';

interface ResendOrCancelProps {
  card: Card;
  standing: StandingOf<'open'>;
}

export function ResendOrCancel({ card, standing }: ResendOrCancelProps) {
  const { shown, times, actions } = card;
  const { challenge, resendFrom } = standing;
  const pressed = shown.press?.step.action;
  const isBusy = shown.press !== null;
  return (
    <Flex direction="column" gap="small">
      {resendFrom === undefined && <Text variant="microcopy">{OPEN.noResend}</Text>}
      <Flex direction="row" gap="small" wrap>
        {resendFrom !== undefined && (
          <Button
            variant="secondary"
            disabled={isBusy || resendFrom > times.now}
            onClick={() => actions.press({ action: 'resend', challenge })}
          >
            {pressed === 'resend' ? OPEN.resending : resendLabel(standing, times)}
          </Button>
        )}
        <Button
          variant="transparent"
          disabled={isBusy}
          onClick={() => actions.press({ action: 'cancel', challenge })}
        >
          {pressed === 'cancel' ? OPEN.cancelling : OPEN.cancel}
        </Button>
      </Flex>
    </Flex>
  );
}
