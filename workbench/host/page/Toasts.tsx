import { useCallback, useRef, useState } from 'react';
import type { HostActions } from '../extension/contract.ts';
import { words } from '../words.ts';

type Alert = Parameters<HostActions['addAlert']>[0];
export type Toast = Alert & { id: number };

const SHOWN_MS = 8000;

export function useToasts(): [readonly Toast[], (alert: Alert) => void, (id: number) => void] {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const drop = useCallback(
    (id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)),
    [],
  );
  const add = useCallback(
    (alert: Alert) => {
      last.current += 1;
      const id = last.current;
      setToasts((all) => [...all, { ...alert, id }]);
      setTimeout(() => drop(id), SHOWN_MS);
    },
    [drop],
  );
  return [toasts, add, drop];
}

export function Toasts(props: { toasts: readonly Toast[]; onClose(id: number): void }) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {props.toasts.map((toast) => (
        <div key={toast.id} className={`toast ${toast.type ?? 'info'}`} data-test-id="toast">
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <span>{toast.message}</span>
          </div>
          <button
            type="button"
            className="hs-close"
            aria-label={words.close}
            onClick={() => props.onClose(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
