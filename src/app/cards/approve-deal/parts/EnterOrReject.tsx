import { Button } from '@hubspot/ui-extensions';
import { CodeEntry } from '../../code-entry/CodeEntry.tsx';
import { ResendOrCancel } from '../../code-entry/ResendOrCancel.tsx';
import { written } from '../../exchange/written.ts';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import type { Card, StandingOf } from '../card.ts';
import { approverEnters, entryWords } from '../copy/waiting.ts';

interface EnterOrRejectProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** Approves with the code, or goes another way. Approving is always a press: nothing leaves by itself. */
export function EnterOrReject({ card, standing }: EnterOrRejectProps) {
  const { words } = card;
  const { request } = standing;
  return (
    <Rows>
      {request.approverEnters && <Notice words={approverEnters(request, words)} variant="info" />}
      <CodeEntry card={card} standing={standing} said={entryWords(standing, request, words)} />
      <ResendOrCancel card={card} standing={standing} said={words.waiting}>
        <Button
          variant="secondary"
          disabled={card.shown.press !== null}
          onClick={() => card.actions.fill({ rejection: written('') })}
        >
          {words.waiting.reject}
        </Button>
      </ResendOrCancel>
    </Rows>
  );
}
