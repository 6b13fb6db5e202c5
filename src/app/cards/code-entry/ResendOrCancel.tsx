import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { OpenCode } from '../../../contract/record-view.ts';
import { mayArriveLater } from '../exchange/lost.ts';
import type { AnyCard } from '../frame/any-card.ts';
import { Rows } from '../frame/Rows.tsx';
import { Small } from '../frame/Small.tsx';
import { StepButton } from '../frame/StepButton.tsx';
import { laterLabel, type OpenWords } from '../words/code-entry.ts';
import { CancelCode } from './CancelCode.tsx';

interface ResendOrCancelProps {
  card: AnyCard;
  standing: OpenCode;
  said: OpenWords;
  /** What else can be done about the code: buttons that come first. */
  children?: ReactNode;
}

export function ResendOrCancel({ card, standing, said, children }: ResendOrCancelProps) {
  const { shown, words, times, actions } = card;
  const { challenge, delivery } = standing;
  // Nobody is to try a dead mailbox once more.
  const isUseless = !mayArriveLater(delivery);
  const resendFrom = isUseless ? undefined : standing.resendFrom;
  return (
    <Rows>
      {resendFrom === undefined && !isUseless && <Small>{said.noResend}</Small>}
      <Flex direction="row" gap="small" wrap>
        {children}
        {resendFrom !== undefined && (
          <StepButton
            shown={shown}
            step="resend"
            label={laterLabel(words.sent.again, resendFrom, times, words)}
            busy={words.sent.busy}
            variant="secondary"
            disabled={resendFrom > times.now}
            onClick={() => actions.press({ action: 'resend', challenge })}
          />
        )}
        <CancelCode card={card} challenge={challenge} said={said} variant="transparent" />
      </Flex>
    </Rows>
  );
}
