import { Flex, Select } from '@hubspot/ui-extensions';
import type { Approver } from '../../../../contract/approval.ts';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import type { Card } from '../card.ts';
import { ASK } from '../copy/ask.ts';
import { called } from '../copy/people.ts';

interface ApproverChoiceProps {
  card: Card;
  approvers: Approver[];
  chosen: Approver;
}

export function ApproverChoice({ card, approvers, chosen }: ApproverChoiceProps) {
  if (approvers.length === 1) {
    return (
      <Flex direction="column">
        <Small>{ASK.oneApprover}</Small>
        <Strong>{called(chosen)}</Strong>
      </Flex>
    );
  }
  return (
    <Select
      label={ASK.approver}
      name="approver"
      value={chosen.ownerId}
      options={approvers.map((one) => ({ value: one.ownerId, label: called(one) }))}
      readOnly={card.shown.press !== null}
      onChange={(value) => card.actions.fill({ approver: String(value) })}
    />
  );
}
