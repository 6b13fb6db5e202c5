import type { TagProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { extensionEvent } from './extension-event.ts';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

export function Tag(props: TagProps) {
  const { variant = 'default', onClick, overlay, children } = props;
  const { open, pointing, node } = useOverlay(overlay);
  const className = `hs-tag ${variant}`;
  const click = (event: MouseEvent): void => {
    void onClick?.(extensionEvent(event), reactions);
    open();
  };
  return (
    <span className="hs-carrier" {...pointing}>
      {onClick || overlay ? (
        <button type="button" className={className} onClick={click} {...testId(props)}>
          {children}
        </button>
      ) : (
        <span className={className} {...testId(props)}>
          {children}
        </span>
      )}
      {node}
    </span>
  );
}
