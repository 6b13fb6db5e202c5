import type { ToggleGroupProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useControlled } from './useControlled.ts';

const asList = (value: string | string[]): string[] =>
  typeof value === 'string' ? [value] : value;

export function ToggleGroup(props: ToggleGroupProps) {
  const { options, name, value, inline } = props;
  const initial = options.filter((each) => each.initialIsChecked).map((each) => each.value);
  const [current, setChosen] = useControlled<string | string[]>(value, initial);
  const chosen = asList(current);
  const radio = props.toggleType === 'radioButtonList';
  const choose = (option: string, on: boolean): void => {
    if (props.toggleType === 'radioButtonList') {
      setChosen([option]);
      props.onChange?.(option);
      return;
    }
    const next = on ? [...chosen, option] : chosen.filter((each) => each !== option);
    setChosen(next);
    props.onChange?.(next);
  };
  return (
    <Field about={props}>
      {({ id, ...described }) => (
        <div
          id={id}
          role={radio ? 'radiogroup' : 'group'}
          aria-label={props.label}
          className={inline ? 'hs-toggles inline' : 'hs-toggles'}
          {...described}
          {...testId(props)}
        >
          {options.map((option) => (
            <label key={option.value} className="hs-check">
              <input
                type={radio ? 'radio' : 'checkbox'}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
                disabled={option.readOnly ?? option.readonly}
                onChange={(event) => choose(option.value, event.target.checked)}
              />
              <span>{option.label}</span>
              {option.description && <small className="hs-description">{option.description}</small>}
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
