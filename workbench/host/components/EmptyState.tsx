import type { EmptyStateProps, ErrorStateProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Illustration } from './Icon.tsx';
import { testId } from './test-id.ts';

export function EmptyState(props: EmptyStateProps) {
  const { title, children, layout = 'horizontal', flush, reverseOrder } = props;
  const width = Math.min(props.imageWidth ?? 250, 96);
  return (
    <div
      className={`hs-state ${layout}${flush ? ' flush' : ''}${reverseOrder ? ' reverse' : ''}`}
      {...testId(props)}
    >
      <Illustration name="contacts" alt="" width={width} />
      <div>
        {title && <h3 className="hs-heading">{title}</h3>}
        {children}
      </div>
    </div>
  );
}

const PICTURE = { error: 'errorGeneral', support: 'customerSupport', lock: 'lock' } as const;

export const ErrorState = (props: ErrorStateProps) => (
  <div role="alert" className="hs-state vertical" {...testId(props)}>
    <Illustration name={PICTURE[props.type ?? 'error']} alt="" width={72} />
    <div>
      <h3 className="hs-heading">{props.title ?? words.components.error}</h3>
      {props.children}
    </div>
  </div>
);
