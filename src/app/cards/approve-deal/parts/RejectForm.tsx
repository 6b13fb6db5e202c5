import type { Written } from '../../exchange/written.ts';
import { BackButton } from '../../frame/BackButton.tsx';
import { ReasonStep } from '../../frame/ReasonStep.tsx';
import type { Card } from '../card.ts';
import { REJECT } from '../copy/waiting.ts';

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
      instead={<BackButton shown={shown} onBack={() => actions.fill({ rejection: null })} />}
    />
  );
}
