import { Alert, Text } from '@hubspot/ui-extensions';
import type { ConfirmedByHand } from '../../../../contract/record-view.ts';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { byHandProof, byHandWhen } from '../copy/override.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';

/** Two supervisors vouch for the person: never to be taken for an entered code. */
export function ByHand({ card, standing }: { card: Card; standing: ConfirmedByHand }) {
  const { purpose, me, words, times } = card;
  return (
    <Frame card={card}>
      <Alert title={words.override.byHand} variant="info">
        {byHandProof(standing, me, words)}
      </Alert>
      <Text>{byHandWhen(standing, purpose.purpose, me, times, words)}</Text>
      <Small>{words.override.noCode}</Small>
      <OrOverride card={card}>
        <SendForm card={card} label="first" variant="secondary" />
      </OrOverride>
    </Frame>
  );
}
