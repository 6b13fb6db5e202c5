import type { AnyCard } from '../frame/any-card.ts';
import { StepButton } from '../frame/StepButton.tsx';
import type { OpenWords } from '../words/code-entry.ts';

interface CancelCodeProps {
  card: AnyCard;
  challenge: string;
  said: Pick<OpenWords, 'cancel' | 'cancelling'>;
  variant: 'primary' | 'secondary' | 'transparent';
}

export function CancelCode({ card, challenge, said, variant }: CancelCodeProps) {
  const { shown, actions } = card;
  return (
    <StepButton
      shown={shown}
      step="cancel"
      label={said.cancel}
      busy={said.cancelling}
      variant={variant}
      onClick={() => actions.press({ action: 'cancel', challenge })}
    />
  );
}
