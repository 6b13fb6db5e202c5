import type { LoadingSpinnerProps } from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

export const LoadingSpinner = (props: LoadingSpinnerProps) => (
  <span
    role="status"
    aria-label={props.label}
    className={`hs-loading ${props.size ?? 'sm'} ${props.layout ?? 'inline'}`}
    {...testId(props)}
  >
    <i className="hs-spinner" aria-hidden="true" />
    {props.showLabel && <span>{props.label}</span>}
  </span>
);
