import { Alert, Text } from '@hubspot/ui-extensions';
import type { VerifiedByCode } from '../../../../contract/record-view.ts';
import { Notice } from '../../frame/Notice.tsx';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { NOT_IDENTITY } from '../copy/channel.ts';
import { goneWords, proof, VERIFIED, verifiedWhen } from '../copy/ended.ts';
import { SEND } from '../copy/send.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';

export function Verified({ card, standing }: { card: Card; standing: VerifiedByCode }) {
  const { purpose, me, times } = card;
  return (
    <Frame card={card}>
      {!standing.stillOnRecord && <Notice words={goneWords(standing.channel)} />}
      <Alert title={VERIFIED} variant={standing.stillOnRecord ? 'success' : 'info'}>
        {proof(standing)}
      </Alert>
      <Text>{verifiedWhen(standing, purpose.purpose, me, times)}</Text>
      <Small>{NOT_IDENTITY[standing.channel]}</Small>
      <OrOverride card={card}>
        <SendForm card={card} label={SEND.verifyAgain} variant="secondary" />
      </OrOverride>
    </Frame>
  );
}
