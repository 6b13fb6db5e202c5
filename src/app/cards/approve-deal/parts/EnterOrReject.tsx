import { Button } from '@hubspot/ui-extensions';
import { CodeEntry } from '../../code-entry/CodeEntry.tsx';
import { ResendOrCancel } from '../../code-entry/ResendOrCancel.tsx';
import { written } from '../../exchange/written.ts';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import type { Card, StandingOf } from '../card.ts';
import { approverEnters, entryWords, WAITING } from '../copy/waiting.ts';

interface EnterOrRejectProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** Approves with the code, or goes another way. Approving is always a press: nothing leaves by itself. */
export function EnterOrReject({ card, standing }: EnterOrRejectProps) {
  const { request } = standing;
  return (
    <Rows>
      {request.approverEnters && <Notice words={approverEnters(request)} variant="info" />}
      <CodeEntry card={card} standing={standing} words={entryWords(standing, request)} />
      <ResendOrCancel card={card} standing={standing} words={WAITING}>
        <Button
          variant="secondary"
          disabled={card.shown.press !== null}
          onClick={() => card.actions.fill({ rejection: written('') })}
        >
          {WAITING.reject}
        </Button>
      </ResendOrCancel>
    </Rows>
  );
}
