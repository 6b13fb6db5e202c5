import type { NumberInputProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useTypedText } from './useTypedText.ts';

const asText = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** Rounds and limits as the props ask; undefined while the text is no number. */
function toNumber(text: string, props: NumberInputProps): number | undefined {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) return undefined;
  const rounded = props.precision === undefined ? value : Number(value.toFixed(props.precision));
  return Math.min(props.max ?? rounded, Math.max(props.min ?? rounded, rounded));
}

export function NumberInput(props: NumberInputProps) {
  const [text, type] = useTypedText(asText(props.value), asText(props.defaultValue) ?? '');
  const tell = (listener: ((value: number) => void) | undefined): void => {
    const value = toNumber(text, props);
    if (value !== undefined) listener?.(value);
  };
  return (
    <Field about={props}>
      {(ids) => (
        <span className="hs-number">
          <input
            {...ids}
            {...testId(props)}
            className="hs-input"
            style={{ textAlign: props.textAlign ?? 'left' }}
            inputMode="decimal"
            name={props.name}
            readOnly={props.readOnly}
            placeholder={props.placeholder}
            value={text}
            onChange={(event) => {
              type(event.target.value);
              const value = toNumber(event.target.value, props);
              if (value !== undefined) props.onInput?.(value);
            }}
            onBlur={() => {
              tell(props.onChange);
              tell(props.onBlur);
            }}
            onFocus={() => tell(props.onFocus)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') tell(props.onChange);
            }}
          />
          {props.formatStyle === 'percentage' && <span aria-hidden="true">%</span>}
        </span>
      )}
    </Field>
  );
}
