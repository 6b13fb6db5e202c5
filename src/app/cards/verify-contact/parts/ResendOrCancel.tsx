import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { OPEN, resendLabel } from '../copy/open.ts';
import { CancelCode } from './CancelCode.tsx';

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
        <CancelCode card={card} challenge={challenge} variant="transparent" />
      </Flex>
    </Flex>
  );
}
