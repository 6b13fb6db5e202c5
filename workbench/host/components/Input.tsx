import type { InputProps, TextAreaProps } from '@hubspot/ui-extensions';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { css } from './distance.ts';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useTypedText } from './useTypedText.ts';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

/** Events carry the bare value. A change is told on leaving the field and on submitting. */
function useTextField(props: InputProps | TextAreaProps) {
  const [text, type] = useTypedText(props.value, props.defaultValue ?? '');
  return {
    value: text,
    onChange: (event: Typed) => {
      type(event.target.value);
      props.onInput?.(event.target.value);
    },
    onBlur: () => {
      props.onChange?.(text);
      props.onBlur?.(text);
    },
    onFocus: () => props.onFocus?.(text),
  };
}

export function Input(props: InputProps) {
  const field = useTextField(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') props.onChange?.(field.value);
  };
  return (
    <Field about={props}>
      {(ids) => (
        <input
          {...ids}
          {...field}
          {...testId(props)}
          className="hs-input"
          name={props.name}
          type={props.type ?? 'text'}
          readOnly={props.readOnly}
          placeholder={props.placeholder}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const field = useTextField(props);
  return (
    <Field about={props}>
      {(ids) => (
        <textarea
          {...ids}
          {...field}
          {...testId(props)}
          className="hs-input"
          name={props.name}
          readOnly={props.readOnly}
          placeholder={props.placeholder}
          rows={props.rows}
          cols={props.cols}
          maxLength={props.maxLength}
          style={css({ resize: props.resize ?? 'both' })}
        />
      )}
    </Field>
  );
}
