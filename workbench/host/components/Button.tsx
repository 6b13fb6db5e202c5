import type { ButtonProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { extensionEvent } from './extension-event.ts';
import { linkTarget } from './href.ts';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

const SIZE: Record<string, string> = { 'extra-small': 'xs', xs: 'xs', small: 'sm', sm: 'sm' };

export const buttonClass = (props: Pick<ButtonProps, 'variant' | 'size' | 'truncate'>): string =>
  [
    'hs-button',
    props.variant ?? 'secondary',
    SIZE[props.size ?? 'md'] ?? 'md',
    ...(props.truncate ? ['truncate'] : []),
  ].join(' ');

export function Button(props: ButtonProps) {
  const { onClick, href, disabled, type = 'button', children, overlay } = props;
  const { open, pointing, node } = useOverlay(overlay);
  const click = (event: MouseEvent): void => {
    void onClick?.(extensionEvent(event), reactions);
    if (href !== undefined) {
      const { url, external } = linkTarget(href);
      window.open(url, external ? '_blank' : '_self', 'noreferrer');
    }
    open();
  };
  return (
    <span className="hs-carrier" {...pointing}>
      <button
        type={type}
        disabled={disabled}
        className={buttonClass(props)}
        onClick={click}
        {...testId(props)}
      >
        {children}
      </button>
      {node}
    </span>
  );
}
