import type { CheckboxProps, ToggleProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { testId } from './test-id.ts';
import { useControlled } from './useControlled.ts';

export function Checkbox(props: CheckboxProps) {
  const [checked, setChecked] = useControlled(props.checked, props.initialIsChecked ?? false);
  const id = useId();
  return (
    <div className={props.inline ? 'hs-check inline' : 'hs-check'}>
      <label>
        <input
          type="checkbox"
          name={props.name}
          value={props.value ?? 'on'}
          checked={checked}
          disabled={props.readOnly ?? props.readonly}
          aria-label={props['aria-label']}
          {...(props.description ? { 'aria-describedby': id } : {})}
          {...testId(props)}
          onChange={(event) => {
            setChecked(event.target.checked);
            props.onChange?.(event.target.checked, props.value ?? '');
          }}
        />
        <span>{props.children}</span>
      </label>
      {props.description && (
        <div id={id} className="hs-description">
          {props.description}
        </div>
      )}
    </div>
  );
}

export function Toggle(props: ToggleProps) {
  const [checked, setChecked] = useControlled(props.checked, props.initialIsChecked ?? false);
  const { textChecked = 'ON', textUnchecked = 'OFF', label, labelDisplay = 'inline' } = props;
  return (
    <label className={`hs-toggle ${labelDisplay}`}>
      <input
        type="checkbox"
        role="switch"
        name={props.name}
        checked={checked}
        disabled={props.readOnly ?? props.readonly}
        aria-label={label}
        {...testId(props)}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.onChange?.(event.target.checked);
        }}
      />
      <span className="hs-toggle-track" aria-hidden="true">
        {checked ? textChecked : textUnchecked}
      </span>
      {labelDisplay !== 'hidden' && <span aria-hidden="true">{label}</span>}
    </label>
  );
}
