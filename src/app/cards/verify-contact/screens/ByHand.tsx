import { Alert, Text } from '@hubspot/ui-extensions';
import type { ConfirmedByHand } from '../../../../contract/record-view.ts';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { BY_HAND, byHandProof, byHandWhen, NO_CODE } from '../copy/override.ts';
import { SEND } from '../copy/send.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';

/** Two supervisors vouch for the person: never to be taken for an entered code. */
export function ByHand({ card, standing }: { card: Card; standing: ConfirmedByHand }) {
  const { purpose, me, times } = card;
  return (
    <Frame card={card}>
      <Alert title={BY_HAND} variant="info">
        {byHandProof(standing, me)}
      </Alert>
      <Text>{byHandWhen(standing, purpose.purpose, me, times)}</Text>
      <Small>{NO_CODE}</Small>
      <OrOverride card={card}>
        <SendForm card={card} label={SEND.send} variant="secondary" />
      </OrOverride>
    </Frame>
  );
}
