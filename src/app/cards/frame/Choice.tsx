import { Flex, Select } from '@hubspot/ui-extensions';
import { Small } from './Small.tsx';
import { Strong } from './Strong.tsx';

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: { value: string; label: string }[];
  readOnly: boolean;
  onChoose: (value: string) => void;
}

/** A list to choose from; where there is only one to choose, its name. */
export function Choice({ onChoose, ...list }: ChoiceProps) {
  const [only, ...others] = list.options;
  return only && others.length === 0 ? (
    <Flex direction="column">
      <Small>{list.label}</Small>
      <Strong>{only.label}</Strong>
    </Flex>
  ) : (
    <Select {...list} onChange={(value) => onChoose(String(value))} />
  );
}
