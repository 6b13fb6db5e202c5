import type { TooltipProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePointed } from './overlays.tsx';
import { testId } from './test-id.ts';

/** Shown while the component that carries it as `overlay` is pointed at or focused. */
export function Tooltip(props: TooltipProps) {
  if (!usePointed()) return null;
  return (
    <span role="tooltip" className={`hs-tooltip ${props.placement ?? 'top'}`} {...testId(props)}>
      {props.children}
    </span>
  );
}

/** The small "i" beside a label. */
export function InfoTip({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  return (
    <span
      className="hs-infotip hs-carrier"
      tabIndex={0}
      aria-label={text}
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
    >
      i
      {shown && (
        <span role="tooltip" className="hs-tooltip top">
          {text}
        </span>
      )}
    </span>
  );
}
