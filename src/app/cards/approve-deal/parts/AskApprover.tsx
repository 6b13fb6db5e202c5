import type { ReactNode } from 'react';
import type { Approver } from '../../../../contract/approval.ts';
import { Rows } from '../../frame/Rows.tsx';
import type { Card } from '../card.ts';
import { ASK } from '../copy/ask.ts';
import type { Written } from '../state.ts';
import { ApproverChoice } from './ApproverChoice.tsx';
import { ReasonStep } from './ReasonStep.tsx';

interface AskApproverProps {
  card: Card;
  /** A stage's id. */
  stage: string;
  approvers: Approver[];
  chosen: Approver;
  why: Written;
  isFixed?: boolean;
  label: string;
  /** What will be approved. */
  children: ReactNode;
}

/** Whom to ask and why, and the press that sends the code. */
export function AskApprover(props: AskApproverProps) {
  const { card, stage, approvers, chosen, why, isFixed = false, label, children } = props;
  const { shown, actions } = card;
  return (
    <Rows>
      <ApproverChoice card={card} approvers={approvers} chosen={chosen} />
      <ReasonStep
        shown={shown}
        step="ask"
        words={{ ...ASK, press: label }}
        variant="primary"
        reason={why}
        isFixed={isFixed}
        onWrite={(reason) => actions.fill({ why: reason })}
        onStep={(reason) =>
          actions.press({ action: 'ask', stage, approver: chosen.ownerId, reason })
        }
      >
        {children}
      </ReasonStep>
    </Rows>
  );
}
