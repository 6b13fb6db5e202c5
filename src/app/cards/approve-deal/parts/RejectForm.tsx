import type { Written } from '../../exchange/written.ts';
import { BackButton } from '../../frame/BackButton.tsx';
import { ReasonStep } from '../../frame/ReasonStep.tsx';
import type { Card } from '../card.ts';

interface RejectFormProps {
  card: Card;
  challenge: string;
  rejection: Written;
}

/** Says no, with a reason, or goes back to the code. */
export function RejectForm({ card, challenge, rejection }: RejectFormProps) {
  const { words, actions } = card;
  return (
    <ReasonStep
      card={card}
      step="reject"
      words={words.rejection}
      variant="destructive"
      reason={rejection}
      onWrite={(reason) => actions.fill({ rejection: reason })}
      onStep={(reason) => actions.press({ action: 'reject', challenge, reason })}
      instead={<BackButton card={card} onBack={() => actions.fill({ rejection: null })} />}
    />
  );
}
