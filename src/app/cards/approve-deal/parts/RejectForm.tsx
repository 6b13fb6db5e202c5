import { Button } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { BACK, REJECT } from '../copy/waiting.ts';
import type { Written } from '../state.ts';
import { ReasonStep } from './ReasonStep.tsx';

interface RejectFormProps {
  card: Card;
  challenge: string;
  rejection: Written;
}

/** Says no, with a reason, or goes back to the code. */
export function RejectForm({ card: { shown, actions }, challenge, rejection }: RejectFormProps) {
  return (
    <ReasonStep
      shown={shown}
      step="reject"
      words={REJECT}
      variant="destructive"
      reason={rejection}
      onWrite={(reason) => actions.fill({ rejection: reason })}
      onStep={(reason) => actions.press({ action: 'reject', challenge, reason })}
      instead={
        <Button
          variant="transparent"
          disabled={shown.press !== null}
          onClick={() => actions.fill({ rejection: null })}
        >
          {BACK}
        </Button>
      }
    />
  );
}
