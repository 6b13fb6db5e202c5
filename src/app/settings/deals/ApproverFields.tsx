import { AutoGrid, Input, MultiSelect, Select } from '@hubspot/ui-extensions';
import type { ApproverSetting } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { useWords } from '../words/words.ts';

type Kind = 'none' | 'owner' | 'property' | 'users';

interface ApproverFieldsProps {
  label: string;
  name: string;
  /** Undefined: nobody. */
  approver: ApproverSetting | undefined;
  /** Whether nobody is a choice. */
  isOptional?: boolean;
  isWrong: boolean;
  editor: Editor;
  onChange: (approver: ApproverSetting | undefined) => void;
}

/** Who can give one approval: the deal's owner, whom a property names, or some people. */
export function ApproverFields(props: ApproverFieldsProps) {
  const { label, name, approver, isOptional = false, editor, onChange } = props;
  const { deals } = useWords();
  const kinds: readonly Kind[] = [
    ...(isOptional ? (['none'] as const) : []),
    ...(['owner', 'property', 'users'] as const),
  ];
  return (
    <AutoGrid columnWidth={260} gap="small">
      <Select
        label={label}
        name={name}
        value={kindOf(approver)}
        readOnly={editor.readOnly}
        options={kinds.map((kind) => ({ value: kind, label: deals.kinds[kind] }))}
        onChange={(kind) => onChange(approverOf(kind as Kind))}
      />
      <Details {...props} />
    </AutoGrid>
  );
}

function Details({ name, approver, isWrong, editor, onChange }: ApproverFieldsProps) {
  const { deals } = useWords();
  const { readOnly, shown } = editor;
  if (approver === undefined || 'owner' in approver) return null;
  if ('property' in approver) {
    return (
      <Input
        label={deals.property}
        name={`${name}-property`}
        description={deals.propertyAbout}
        value={approver.property}
        readOnly={readOnly}
        error={isWrong}
        onInput={(property) => onChange({ property: property.trim() })}
      />
    );
  }
  return (
    <MultiSelect
      label={deals.users}
      name={`${name}-users`}
      value={[...approver.users]}
      readOnly={readOnly}
      error={isWrong}
      validationMessage={isWrong ? deals.nobody : ''}
      options={shown.view.people.map((person) => ({ value: person.ownerId, label: person.name }))}
      onChange={(chosen) => onChange(people(chosen.map(String)))}
    />
  );
}

function kindOf(approver: ApproverSetting | undefined): Kind {
  if (approver === undefined) return 'none';
  if ('owner' in approver) return 'owner';
  return 'property' in approver ? 'property' : 'users';
}

function approverOf(kind: Kind): ApproverSetting | undefined {
  switch (kind) {
    case 'none':
      return undefined;
    case 'owner':
      return { owner: true };
    case 'property':
      return { property: '' };
    case 'users':
      return people([]);
  }
}

/** While nobody is chosen yet the draft has a problem and cannot be saved. */
function people(ownerIds: readonly string[]): ApproverSetting {
  return { users: ownerIds as readonly [string, ...string[]] };
}
