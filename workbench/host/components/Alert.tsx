import type { AlertProps } from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

/** Trouble interrupts a screen reader; everything else waits its turn. */
export function Alert(props: AlertProps) {
  const { title, children, variant = 'info' } = props;
  const name = variant === 'danger' ? 'error' : variant;
  return (
    <div
      role={name === 'error' || name === 'warning' ? 'alert' : 'status'}
      className={`hs-alert ${name}`}
      {...testId(props)}
    >
      {title && <strong className="hs-alert-title">{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
