import type { DividerProps, SpacerProps } from '@hubspot/ui-extensions';
import { pixels } from './distance.ts';
import { testId } from './test-id.ts';

export function Divider(props: DividerProps) {
  const size = pixels(props.size ?? props.distance ?? 'small');
  return <hr className="hs-divider" style={{ margin: `${size}px 0` }} {...testId(props)} />;
}

export const Spacer = (props: SpacerProps) => (
  <div style={{ height: pixels(props.size ?? 'small') }} {...testId(props)} />
);
