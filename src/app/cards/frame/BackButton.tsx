import { Button } from '@hubspot/ui-extensions';
import type { AnyCard } from './any-card.ts';

interface BackButtonProps {
  card: AnyCard;
  onBack: () => void;
}

/** Leaves a form without its step. */
export function BackButton({ card: { shown, words }, onBack }: BackButtonProps) {
  return (
    <Button variant="transparent" disabled={shown.press !== null} onClick={onBack}>
      {words.back}
    </Button>
  );
}
