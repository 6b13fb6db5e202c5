import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { words } from '../words.ts';
import { buttonClass } from './Button.tsx';
import { extensionEvent } from './extension-event.ts';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

export function Dropdown(props: DropdownProps) {
  const { options = [], variant = 'secondary', buttonSize = 'md', children } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: globalThis.MouseEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [open]);
  return (
    <div
      ref={box}
      className="hs-dropdown"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        className={buttonClass({ variant, size: buttonSize })}
        disabled={props.disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...testId(props)}
      >
        {props.buttonText ?? words.components.menu} <i className="hs-caret down" />
      </button>
      <div role="menu" className="hs-menu" hidden={!open} onClick={() => setOpen(false)}>
        {options.map((option) => (
          <button
            key={option.label}
            type="button"
            role="menuitem"
            onClick={() => option.onClick?.()}
          >
            {option.label}
          </button>
        ))}
        {children}
      </div>
    </div>
  );
}

export function DropdownButtonItem(props: DropdownButtonItemProps) {
  const { open, pointing, node } = useOverlay(props.overlay);
  const click = (event: MouseEvent): void => {
    void props.onClick?.(extensionEvent(event), reactions);
    open();
  };
  return (
    <span className="hs-carrier" {...pointing}>
      <button type="button" role="menuitem" onClick={click} {...testId(props)}>
        {props.children}
      </button>
      {node}
    </span>
  );
}
