import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { OpenCode } from '../../../contract/record-view.ts';
import { mayArriveLater } from '../exchange/lost.ts';
import type { AnyCard } from '../frame/any-card.ts';
import { Rows } from '../frame/Rows.tsx';
import { Small } from '../frame/Small.tsx';
import { StepButton } from '../frame/StepButton.tsx';
import { resendLabel, SENDING, type OpenWords } from '../words/code-entry.ts';
import { CancelCode } from './CancelCode.tsx';

interface ResendOrCancelProps {
  card: AnyCard;
  standing: OpenCode;
  words: OpenWords;
  /** What else can be done about the code: buttons that come first. */
  children?: ReactNode;
}

export function ResendOrCancel({ card, standing, words, children }: ResendOrCancelProps) {
  const { shown, times, actions } = card;
  const { challenge, delivery } = standing;
  // Nobody is to try a dead mailbox once more.
  const isUseless = !mayArriveLater(delivery);
  const resendFrom = isUseless ? undefined : standing.resendFrom;
  return (
    <Rows>
      {resendFrom === undefined && !isUseless && <Small>{words.noResend}</Small>}
      <Flex direction="row" gap="small" wrap>
        {children}
        {resendFrom !== undefined && (
          <StepButton
            shown={shown}
            step="resend"
            label={resendLabel(standing, times)}
            busy={SENDING}
            variant="secondary"
            disabled={resendFrom > times.now}
            onClick={() => actions.press({ action: 'resend', challenge })}
          />
        )}
        <CancelCode card={card} challenge={challenge} words={words} variant="transparent" />
      </Flex>
    </Rows>
  );
}
