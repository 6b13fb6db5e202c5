import { Alert, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { GONE, NOT_IDENTITY, proof, VERIFIED, verifiedWhen } from '../copy/ended.ts';
import { SEND } from '../copy/send.ts';
import { Frame } from '../parts/Frame.tsx';
import { SendForm } from '../parts/SendForm.tsx';

export function Verified({ card, standing }: { card: Card; standing: StandingOf<'verified'> }) {
  const { purpose, me, times } = card;
  return (
    <Frame card={card}>
      {!standing.stillOnRecord && (
        <Alert title={GONE.title} variant="warning">
          {GONE.text}
        </Alert>
      )}
      <Alert title={VERIFIED} variant={standing.stillOnRecord ? 'success' : 'info'}>
        {proof(standing)}
      </Alert>
      <Text>{verifiedWhen(standing, purpose.purpose, me, times)}</Text>
      <Text variant="microcopy">{NOT_IDENTITY}</Text>
      <SendForm card={card} label={SEND.verifyAgain} variant="secondary" />
    </Frame>
  );
}
