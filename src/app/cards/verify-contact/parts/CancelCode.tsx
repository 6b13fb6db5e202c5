import { Button } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { OPEN } from '../copy/open.ts';

interface CancelCodeProps {
  card: Card;
  challenge: string;
  variant: 'primary' | 'transparent';
}

export function CancelCode({ card: { shown, actions }, challenge, variant }: CancelCodeProps) {
  return (
    <Button
      variant={variant}
      disabled={shown.press !== null}
      onClick={() => actions.press({ action: 'cancel', challenge })}
    >
      {shown.press?.step.action === 'cancel' ? OPEN.cancelling : OPEN.cancel}
    </Button>
  );
}
