import { useId, type ReactNode } from 'react';
import { words } from '../words.ts';
import { InfoTip } from './Tooltip.tsx';

export interface FieldProps {
  label?: string | undefined;
  required?: boolean | undefined;
  description?: string | undefined;
  tooltip?: string | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
}

export interface FieldIds {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

/** Label, description and message around one control, tied to it for screen readers. */
export function Field(props: { about: FieldProps; children: (ids: FieldIds) => ReactNode }) {
  const { label, required, description, tooltip, error, validationMessage } = props.about;
  const id = useId();
  const described = [
    ...(description ? [`${id}-description`] : []),
    ...(validationMessage ? [`${id}-message`] : []),
  ].join(' ');
  const ids: FieldIds = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
    ...(required ? { 'aria-required': true } : {}),
  };
  return (
    <div className={error ? 'hs-field error' : 'hs-field'}>
      {label && (
        <div className="hs-label">
          <label htmlFor={id}>{label}</label>
          {required && (
            <span className="hs-required" aria-label={words.components.required}>
              *
            </span>
          )}
          {tooltip && <InfoTip text={tooltip} />}
        </div>
      )}
      {description && (
        <div id={`${id}-description`} className="hs-description">
          {description}
        </div>
      )}
      {props.children(ids)}
      {validationMessage && (
        <div
          id={`${id}-message`}
          className={error ? 'hs-message error' : 'hs-message'}
          {...(error ? { role: 'alert' } : {})}
        >
          {validationMessage}
        </div>
      )}
    </div>
  );
}
