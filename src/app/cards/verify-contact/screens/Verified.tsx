import { Alert, Text } from '@hubspot/ui-extensions';
import type { VerifiedByCode } from '../../../../contract/record-view.ts';
import { Notice } from '../../frame/Notice.tsx';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { goneWords, proof, verifiedWhen } from '../copy/ended.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';

export function Verified({ card, standing }: { card: Card; standing: VerifiedByCode }) {
  const { purpose, me, words, times } = card;
  return (
    <Frame card={card}>
      {!standing.stillOnRecord && <Notice words={goneWords(standing.channel, words)} />}
      <Alert title={words.verified.title} variant={standing.stillOnRecord ? 'success' : 'info'}>
        {proof(standing, words)}
      </Alert>
      <Text>{verifiedWhen(standing, purpose.purpose, me, times, words)}</Text>
      <Small>{words.verified.notIdentity[standing.channel]}</Small>
      <OrOverride card={card}>
        <SendForm card={card} label="anew" variant="secondary" />
      </OrOverride>
    </Frame>
  );
}
