import { Flex } from '@hubspot/ui-extensions';
import { DeliveryNote } from '../../code-entry/DeliveryNote.tsx';
import { Columns } from '../../frame/Columns.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import { sentTo } from '../../words/code-entry.ts';
import type { Card, StandingOf } from '../card.ts';
import { REFUSED, WAY_ON, waitingFor, whichApproval } from '../copy/waiting.ts';
import { EnterOrReject } from '../parts/EnterOrReject.tsx';
import { Frame } from '../parts/Frame.tsx';
import { RejectForm } from '../parts/RejectForm.tsx';
import { Request } from '../parts/Request.tsx';
import { SamePhrase } from '../parts/SamePhrase.tsx';

/** A code has gone to the approver: everybody sees what it is for, and who has it can enter it. */
export function Waiting({ card, standing }: { card: Card; standing: StandingOf<'open'> }) {
  const { request, challenge, delivery } = standing;
  const { rejection } = card.shown.form;
  return (
    <Frame card={card}>
      <Columns room={card.room}>
        <Rows>
          <Flex direction="column">
            <Small>{whichApproval(request)}</Small>
            <Strong>{waitingFor(request)}</Strong>
            <Small>{sentTo(standing)}</Small>
          </Flex>
          <DeliveryNote delivery={delivery} refused={REFUSED} wayOn={WAY_ON} />
          <Request card={card} request={request} />
          <SamePhrase standing={standing} />
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
