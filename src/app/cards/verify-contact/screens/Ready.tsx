import type { Card } from '../card.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';
import { VerifiedElsewhere } from '../parts/VerifiedElsewhere.tsx';

export function Ready({ card }: { card: Card }) {
  return (
    <Frame card={card}>
      <VerifiedElsewhere card={card} />
      <OrOverride card={card}>
        <SendForm card={card} label="first" variant="primary" />
      </OrOverride>
    </Frame>
  );
}
