import { written } from '../../exchange/written.ts';
import { Notice } from '../../frame/Notice.tsx';
import { whatIsMissing } from '../../words/reason.ts';
import type { Card, StandingOf } from '../card.ts';
import { partlyWords } from '../copy/given.ts';
import { AskApprover } from '../parts/AskApprover.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Request } from '../parts/Request.tsx';
import { chosenAmong } from '../wish.ts';

/** One approval was given: the other can be asked for, of the same move for the same reason. */
export function Partly({ card, standing }: { card: Card; standing: StandingOf<'partly'> }) {
  const { request, approvers } = standing;
  const { shown, words } = card;
  const { form } = shown;
  return (
    <Frame card={card}>
      <Notice words={partlyWords(standing, card.times, words)} variant="info" />
      <AskApprover
        card={card}
        stage={request.move.to.id}
        approvers={approvers}
        chosen={chosenAmong(approvers, [form.approver])}
        why={form.why ?? written(request.reason)}
        // A workflow asks without a reason.
        isFixed={whatIsMissing(request.reason, words) === ''}
        label="second"
      >
        <Request card={card} request={request} />
      </AskApprover>
    </Frame>
  );
}
