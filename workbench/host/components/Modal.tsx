import type { ModalBodyProps, ModalFooterProps, ModalProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { testId } from './test-id.ts';
import { TitledDialog } from './TitledDialog.tsx';

export const Modal = (props: ModalProps) => (
  <TitledDialog
    of={props}
    look={{
      name: 'hs-modal',
      extra: `hs-modal-${props.variant ?? 'default'}`,
      label: words.components.dialog,
    }}
  />
);

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
