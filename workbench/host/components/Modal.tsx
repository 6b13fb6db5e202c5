import type { ModalBodyProps, ModalFooterProps, ModalProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useOpenState } from './overlays.tsx';
import { testId } from './test-id.ts';

const WIDTH: Record<string, string> = { sm: 'sm', small: 'sm', md: 'md', medium: 'md' };

export function Modal(props: ModalProps) {
  const { id, title, width = 'sm', variant = 'default', children } = props;
  const { open, close } = useOpenState(id);
  if (!open) return null;
  return (
    <Dialog
      className={`hs-modal hs-modal-${WIDTH[width] ?? 'lg'} hs-modal-${variant}`}
      label={props['aria-label'] ?? title ?? words.components.dialog}
      onClose={close}
      onOpen={props.onOpen}
      onClosed={props.onClose}
    >
      <header className="hs-modal-header" {...testId(props)}>
        <h2>{title}</h2>
        <button type="button" className="hs-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </Dialog>
  );
}

export const ModalBody = (props: ModalBodyProps) => (
  <div className="hs-modal-body" data-body {...testId(props)}>
    {props.children}
  </div>
);

export const ModalFooter = (props: ModalFooterProps) => (
  <footer className="hs-modal-footer" {...testId(props)}>
    {props.children}
  </footer>
);
