import { Flex } from '@hubspot/ui-extensions';
import { DeliveryNote } from '../../code-entry/DeliveryNote.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import { sentTo } from '../../words/code-entry.ts';
import type { Card, StandingOf } from '../card.ts';
import { ofApprover, whichApproval } from '../copy/waiting.ts';
import { EnterOrReject } from '../parts/EnterOrReject.tsx';
import { Frame } from '../parts/Frame.tsx';
import { RejectForm } from '../parts/RejectForm.tsx';
import { Request } from '../parts/Request.tsx';
import { SamePhrase } from '../parts/SamePhrase.tsx';

/** A code has gone to the approver: everybody sees what it is for, and who has it can enter it. */
export function Waiting({ card, standing }: { card: Card; standing: StandingOf<'open'> }) {
  const { request, challenge, delivery } = standing;
  const { words, room } = card;
  const { Columns } = room;
  const { rejection } = card.shown.form;
  return (
    <Frame card={card}>
      <Columns>
        <Rows>
          <Flex direction="column">
            <Small>{whichApproval(request, words)}</Small>
            <Strong>{ofApprover(words.waiting.title, request, words)}</Strong>
            <Small>{sentTo(standing, words)}</Small>
          </Flex>
          <DeliveryNote
            card={card}
            delivery={delivery}
            refused={words.waiting.refused}
            wayOn={words.waiting.wayOn}
          />
          <Request card={card} request={request} />
          <SamePhrase card={card} standing={standing} />
        </Rows>
        {rejection ? (
          <RejectForm card={card} challenge={challenge} rejection={rejection} />
        ) : (
          <EnterOrReject card={card} standing={standing} />
        )}
      </Columns>
    </Frame>
  );
}
