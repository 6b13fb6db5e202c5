import type { MultiSelectProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useControlled } from './useControlled.ts';

type Value = NonNullable<MultiSelectProps['value']>;

/** What is chosen, each to be taken out again, and a native list of what is not. Values keep their type. */
export function MultiSelect(props: MultiSelectProps) {
  const { options, value, onChange, readOnly } = props;
  const [chosen, setChosen] = useControlled<Value>(value, []);
  const tell = (next: Value): void => {
    setChosen(next);
    onChange?.(next);
  };
  const labelOf = (one: Value[number]): string =>
    options.find((option) => option.value === one)?.label ?? String(one);
  return (
    <Field about={props}>
      {(ids) => (
        <span className="hs-multi">
          {chosen.map((one) => (
            <span key={String(one)} className="hs-multi-chosen">
              {labelOf(one)}
              <button
                type="button"
                className="hs-close"
                aria-label={words.components.removeOne(labelOf(one))}
                disabled={readOnly}
                onClick={() => tell(chosen.filter((each) => each !== one))}
              >
                ×
              </button>
            </span>
          ))}
          <select
            {...ids}
            {...testId(props)}
            className="hs-select"
            name={props.name}
            disabled={readOnly}
            value=""
            onChange={(event) => {
              const option = options[Number(event.target.value)];
              if (option) tell([...chosen, option.value]);
            }}
          >
            <option value="">{props.placeholder ?? words.components.select}</option>
            {options.map((option, i) =>
              chosen.includes(option.value) ? null : (
                <option key={String(option.value)} value={String(i)}>
                  {option.label}
                </option>
              ),
            )}
          </select>
        </span>
      )}
    </Field>
  );
}
