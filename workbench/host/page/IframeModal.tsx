import { Dialog } from '../components/Dialog.tsx';
import type { HostActions } from '../extension/contract.ts';
import { words } from '../words.ts';

export interface OpenIframe {
  action: Parameters<HostActions['openIframeModal']>[0];
  onClose?: (() => void) | undefined;
}

export function IframeModal({ open, onClose }: { open: OpenIframe; onClose(): void }) {
  const { uri, width, height, title = '' } = open.action;
  return (
    <Dialog className="hs-modal" label={title} onClose={onClose} onClosed={open.onClose}>
      <header className="hs-modal-header">
        <h2>{title}</h2>
        <button type="button" className="hs-close" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <iframe title={title} src={uri} width={width} height={height} />
    </Dialog>
  );
}
