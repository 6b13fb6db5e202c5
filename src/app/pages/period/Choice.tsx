import { Select } from '@hubspot/ui-extensions';

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  /** What stands for any value; without it, one has to be chosen. */
  all?: string;
  names: Readonly<Record<Value, string>>;
  value: Value | '';
  onChange: (value: Value | null) => void;
}

const ALL = 'all';

/** One of several, by name. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, all, names, value, onChange } = props;
  const options = (Object.entries(names) as [Value, string][]).map(([each, text]) => ({
    value: each,
    label: text,
  }));
  return (
    <Select
      name={name}
      label={label}
      options={all === undefined ? options : [{ value: ALL, label: all }, ...options]}
      value={value === '' ? ALL : value}
      onChange={(chosen) => onChange(chosen === ALL ? null : (chosen as Value))}
    />
  );
}
