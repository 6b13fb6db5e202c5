import type { ReactNode } from 'react';
import type { Approver } from '../../../../contract/approval.ts';
import type { Written } from '../../exchange/written.ts';
import { Choice } from '../../frame/Choice.tsx';
import { Notice } from '../../frame/Notice.tsx';
import { ReasonStep } from '../../frame/ReasonStep.tsx';
import { Rows } from '../../frame/Rows.tsx';
import type { Card } from '../card.ts';
import { askLabel, type AskLabel } from '../copy/ask.ts';
import { called } from '../copy/people.ts';

interface AskApproverProps {
  card: Card;
  /** A stage's id. */
  stage: string;
  approvers: Approver[];
  /** Null where nobody can be asked. */
  chosen: Approver | null;
  why: Written;
  isFixed?: boolean;
  label: AskLabel;
  /** What will be approved. */
  children: ReactNode;
}

/** Whom to ask and why, and the press that sends the code. */
export function AskApprover(props: AskApproverProps) {
  const { card, stage, approvers, chosen, why, isFixed = false, label, children } = props;
  const { shown, words, actions } = card;
  if (!chosen) {
    return (
      <>
        <Notice words={words.ask.nobody} />
        {children}
      </>
    );
  }
  const approver = chosen.ownerId;
  return (
    <Rows>
      <Choice
        label={words.ask.approver}
        name="approver"
        value={approver}
        options={approvers.map((one) => ({ value: one.ownerId, label: called(one, words) }))}
        readOnly={shown.press !== null}
        onChoose={(id) => actions.fill({ approver: id })}
      />
      <ReasonStep
        card={card}
        step="ask"
        words={{ ...words.ask, press: askLabel(label, chosen, words) }}
        variant="primary"
        reason={why}
        isFixed={isFixed}
        onWrite={(reason) => actions.fill({ why: reason })}
        onStep={(reason) => actions.press({ action: 'ask', stage, approver, reason })}
      >
        {children}
      </ReasonStep>
    </Rows>
  );
}
