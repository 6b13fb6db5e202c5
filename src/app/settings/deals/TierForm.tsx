import { AutoGrid, Button, NumberInput, Text, Toggle } from '@hubspot/ui-extensions';
import type { ApprovalTierSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { ApproverFields } from './ApproverFields.tsx';
import { approvalsOf } from './edit-guards.ts';

interface TierFormProps {
  name: string;
  number: number;
  tier: ApprovalTierSettings;
  path: string;
  editor: Editor;
  onChange: (changes: Partial<ApprovalTierSettings>) => void;
  /** Null: the only step, which stays. */
  onRemove: (() => void) | null;
}

/** What deals from a certain amount on need. */
export function TierForm({ name, number, tier, path, editor, onChange, onRemove }: TierFormProps) {
  const { deals } = useWords();
  const { readOnly } = editor;
  const [first, second] = tier.approvals;
  const fields = { editor, onChange };
  return (
    <Rows>
      <Text format={{ fontWeight: 'demibold' }}>{fill(deals.tier, { number })}</Text>
      <AutoGrid columnWidth={160} gap="small">
        {Object.entries(tier.from).map(([currency, amount]) => {
          const isWrong = editor.problem(`${path}.from.${currency}`) !== undefined;
          return (
            <NumberInput
              key={currency}
              label={fill(deals.from, { currency })}
              name={`from-${name}-${currency}`}
              value={amount}
              readOnly={readOnly}
              error={isWrong}
              validationMessage={isWrong ? deals.amount : ''}
              onChange={(value) => onChange({ from: { ...tier.from, [currency]: value } })}
            />
          );
        })}
      </AutoGrid>
      <ApproverFields
        {...fields}
        label={deals.first}
        name={`first-${name}`}
        approver={first}
        isWrong={editor.problem(`${path}.approvals[0]`) !== undefined}
        onChange={(approver) => {
          if (approver) onChange({ approvals: approvalsOf(approver, second) });
        }}
      />
      <ApproverFields
        {...fields}
        label={deals.second}
        name={`second-${name}`}
        approver={second}
        isOptional
        isWrong={editor.problem(`${path}.approvals[1]`) !== undefined}
        onChange={(approver) => onChange({ approvals: approvalsOf(first, approver) })}
      />
      <Toggle
        label={deals.requesterMayApprove}
        name={`requester-${name}`}
        size="sm"
        checked={tier.requesterMayApprove}
        readOnly={readOnly}
        onChange={(requesterMayApprove) => onChange({ requesterMayApprove })}
      />
      <Toggle
        label={deals.approverEnters}
        name={`enters-${name}`}
        size="sm"
        checked={tier.approverEnters}
        readOnly={readOnly}
        onChange={(approverEnters) => onChange({ approverEnters })}
      />
      {onRemove && (
        <Button variant="secondary" size="xs" disabled={readOnly} onClick={onRemove}>
          {deals.removeTier}
        </Button>
      )}
    </Rows>
  );
}
