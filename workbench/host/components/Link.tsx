import type { LinkProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { extensionEvent } from './extension-event.ts';
import { anchorProps } from './href.ts';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

/** A link without an address is a button that looks like one: cards use it to open overlays. */
export function Link(props: LinkProps) {
  const { href, onClick, overlay, children, variant = 'primary' } = props;
  const { open, pointing, node } = useOverlay(overlay);
  const click = (event: MouseEvent): void => {
    if (props.preventDefault) event.preventDefault();
    void onClick?.(extensionEvent(event), reactions);
    open();
  };
  const shared = { className: `hs-link ${variant}`, onClick: click, ...testId(props) };
  return (
    <span className="hs-carrier" {...pointing}>
      {href ? (
        <a {...anchorProps(href)} {...shared}>
          {children}
        </a>
      ) : (
        <button type="button" {...shared}>
          {children}
        </button>
      )}
      {node}
    </span>
  );
}
