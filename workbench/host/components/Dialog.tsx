import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

export interface DialogProps {
  className: string;
  label: string;
  onClose: () => void;
  onOpen?: (() => void) | undefined;
  onClosed?: (() => void) | undefined;
  children?: ReactNode;
}

/** Keeps the keyboard inside while it is open and gives focus back afterwards. */
export function Dialog({ className, label, onClose, onOpen, onClosed, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef({ onOpen, onClosed });
  useEffect(() => {
    told.current = { onOpen, onClosed };
  });

  useEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>(
      '[data-body] :is(input, select, textarea)',
    );
    (first ?? box.current)?.focus();
    told.current.onOpen?.();
    return () => {
      if (before instanceof HTMLElement) before.focus();
      // Whoever listens when it closes, not when it opened.
      told.current.onClosed?.();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') return onClose();
    if (event.key !== 'Tab') return;
    const all = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const first = all[0];
    const last = all.at(-1);
    const active = document.activeElement;
    const leaving = event.shiftKey ? active === first || active === box.current : active === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };

  return createPortal(
    // React sends events through the portal to the component that opened this; they end here.
    <div
      className="hs-overlay"
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
      onClick={(event) => event.stopPropagation()}
      onSubmit={(event) => event.stopPropagation()}
    >
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        className={className}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}
