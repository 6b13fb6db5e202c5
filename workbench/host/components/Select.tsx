import type { SelectProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useControlled } from './useControlled.ts';

/** A native list: reachable by keyboard and screen reader. The value keeps its type. */
export function Select(props: SelectProps) {
  const { options, value, onChange } = props;
  const [chosen, setChosen] = useControlled<SelectProps['value']>(value, undefined);
  const index = options.findIndex((option) => option.value === chosen);
  return (
    <Field about={props}>
      {(ids) => (
        <select
          {...ids}
          {...testId(props)}
          className={props.variant === 'transparent' ? 'hs-select transparent' : 'hs-select'}
          name={props.name}
          disabled={props.readOnly}
          value={index < 0 ? '' : String(index)}
          onChange={(event) => {
            const option = options[Number(event.target.value)];
            if (!option) return;
            setChosen(option.value);
            onChange?.(option.value);
          }}
        >
          {index < 0 && <option value="">{props.placeholder ?? words.components.select}</option>}
          {options.map((option, i) => (
            <option key={String(option.value)} value={String(i)} data-value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
