import type { LoadingButtonProps } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { buttonClass } from './Button.tsx';
import { extensionEvent } from './extension-event.ts';
import { Icon } from './Icon.tsx';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

const RESULT_SHOWN_MS = 1500;

/** Shows the result's icon for a moment after loading, as HubSpot's does. */
export function LoadingButton(props: LoadingButtonProps) {
  const { loading = false, disabled = false, type = 'button', onClick, overlay, children } = props;
  const { open, pointing, node } = useOverlay(overlay);
  const [finished, setFinished] = useState(false);
  const was = useRef(loading);
  const late = props.overlayOptions?.openBehavior === 'onLoadingFinish';

  useEffect(() => {
    const ended = was.current && !loading;
    was.current = loading;
    if (!ended) return;
    if (late) open();
    setFinished(true);
    const timer = setTimeout(() => setFinished(false), RESULT_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [loading, late, open]);

  const click = (event: MouseEvent): void => {
    void onClick?.(extensionEvent(event), reactions);
    if (!late) open();
  };
  return (
    <span className="hs-carrier" {...pointing}>
      <button
        type={type}
        disabled={disabled || loading}
        aria-busy={loading}
        className={buttonClass(props)}
        onClick={click}
        {...testId(props)}
      >
        {loading && <i className="hs-spinner" aria-hidden="true" />}
        {!loading && finished && <Icon name={props.resultIconName ?? 'success'} />}
        {children}
      </button>
      {node}
    </span>
  );
}
