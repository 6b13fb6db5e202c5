import { Flex } from '@hubspot/ui-extensions';
import { refusalOf } from '../../exchange/problem.ts';
import { Notice } from '../../frame/Notice.tsx';
import { StepButton } from '../../frame/StepButton.tsx';
import type { Card, StandingOf } from '../card.ts';
import { approvedWords } from '../copy/given.ts';
import { Frame } from '../parts/Frame.tsx';
import { Request } from '../parts/Request.tsx';

/** Approved, and HubSpot has not moved the deal: it can be tried again without a code. */
export function Approved({ card, standing }: { card: Card; standing: StandingOf<'approved'> }) {
  const { shown, words, times, actions } = card;
  const { challenge, request } = standing;
  const restsUntil = refusalOf(shown.problem, 'moving')?.until ?? 0;
  return (
    <Frame card={card}>
      <Notice words={approvedWords(standing, times, words)} />
      <Request card={card} request={request} />
      <Flex>
        <StepButton
          shown={shown}
          step="move"
          label={words.given.tryAgain}
          busy={words.given.moving}
          variant="primary"
          disabled={restsUntil > times.now}
          onClick={() => actions.press({ action: 'move', challenge })}
        />
      </Flex>
    </Frame>
  );
}
