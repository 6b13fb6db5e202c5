import type { StepperInputProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useTypedText } from './useTypedText.ts';

const asText = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** A number with a button for less and one for more; a press of one tells the change at once. */
export function StepperInput(props: StepperInputProps) {
  const { value, defaultValue, stepSize = 1, min = -Infinity, max = Infinity, readOnly } = props;
  const [text, type] = useTypedText(asText(value), asText(defaultValue) ?? '');
  const within = (number: number): number => Math.min(max, Math.max(min, number));
  const commit = (): void => {
    const number = Number(text);
    if (text.trim() !== '' && !Number.isNaN(number)) props.onChange?.(within(number));
  };
  const step = (by: number): void => {
    const next = within((Number(text) || 0) + by);
    type(String(next));
    props.onChange?.(next);
  };
  return (
    <Field about={props}>
      {(ids) => (
        <span className="hs-stepper">
          <button
            type="button"
            aria-label={words.components.less(props.label)}
            disabled={readOnly === true || Number(text) <= min}
            onClick={() => step(-stepSize)}
          >
            −
          </button>
          <input
            {...ids}
            {...testId(props)}
            className="hs-input"
            inputMode="numeric"
            name={props.name}
            readOnly={readOnly}
            placeholder={props.placeholder}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit();
            }}
          />
          <button
            type="button"
            aria-label={words.components.more(props.label)}
            disabled={readOnly === true || Number(text) >= max}
            onClick={() => step(stepSize)}
          >
            +
          </button>
        </span>
      )}
    </Field>
  );
}
