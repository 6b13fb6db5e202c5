import { Button } from '@hubspot/ui-extensions';
import type { AnyCard } from './any-card.ts';

interface BackButtonProps {
  shown: AnyCard['shown'];
  onBack: () => void;
}

/** Leaves a form without its step. */
export function BackButton({ shown, onBack }: BackButtonProps) {
  return (
    <Button variant="transparent" disabled={shown.press !== null} onClick={onBack}>
      Back
    </Button>
  );
}
