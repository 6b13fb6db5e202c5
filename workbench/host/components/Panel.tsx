import type {
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useOpenState } from './overlays.tsx';
import { testId } from './test-id.ts';

const WIDTH: Record<string, string> = { sm: 'sm', small: 'sm', md: 'md', medium: 'md' };

export function Panel(props: PanelProps) {
  const { id, title, width = 'sm', children } = props;
  const { open, close } = useOpenState(id);
  if (!open) return null;
  return (
    <Dialog
      className={`hs-panel hs-panel-${WIDTH[width] ?? 'lg'}`}
      label={props['aria-label'] ?? title ?? words.components.panel}
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

export const PanelBody = (props: PanelBodyProps) => (
  <div className="hs-panel-body" data-body {...testId(props)}>
    {props.children}
  </div>
);

export const PanelSection = (props: PanelSectionProps) => (
  <section
    className={props.flush ? 'hs-panel-section flush' : 'hs-panel-section'}
    {...testId(props)}
  >
    {props.children}
  </section>
);

export const PanelFooter = (props: PanelFooterProps) => (
  <footer className="hs-modal-footer" {...testId(props)}>
    {props.children}
  </footer>
);
