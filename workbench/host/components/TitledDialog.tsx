import type { ModalProps, PanelProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useOpenState } from './overlays.tsx';
import { testId } from './test-id.ts';

const WIDTH: Record<string, string> = { sm: 'sm', small: 'sm', md: 'md', medium: 'md' };

interface Look {
  name: 'hs-modal' | 'hs-panel';
  /** A further class, after those of name and width. */
  extra?: string;
  /** Spoken where the overlay has no title. */
  label: string;
}

/** An overlay with a title and a way to close it: what a modal and a panel have in common. */
export function TitledDialog({ of, look }: { of: ModalProps | PanelProps; look: Look }) {
  const { id, title, width = 'sm', children } = of;
  const { open, close } = useOpenState(id);
  if (!open) return null;
  const className = [look.name, `${look.name}-${WIDTH[width] ?? 'lg'}`, look.extra]
    .filter((part) => part !== undefined)
    .join(' ');
  return (
    <Dialog
      className={className}
      label={of['aria-label'] ?? title ?? look.label}
      onClose={close}
      onOpen={of.onOpen}
      onClosed={of.onClose}
    >
      <header className="hs-modal-header" {...testId(of)}>
        <h2>{title}</h2>
        <button type="button" className="hs-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </Dialog>
  );
}
