import type { Reactions } from '@hubspot/ui-extensions';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

/**
 * A Modal or Panel is open because the component that carries it as `overlay` was clicked, or
 * because a card asked for it by id. A Tooltip shows while its carrier is pointed at.
 */
interface Carrier {
  open: boolean;
  pointed: boolean;
  close(): void;
}

const CarrierContext = createContext<Carrier | null>(null);
const asked = new EventTarget();

const ask = (kind: 'open' | 'close', id: string): void => {
  asked.dispatchEvent(new CustomEvent<string>(kind, { detail: id }));
};

export const closeOverlay = (id: string): void => ask('close', id);

export const reactions: Reactions = {
  openPanel: (id) => ask('open', id),
  closePanel: (id) => ask('close', id),
  openModal: (id) => ask('open', id),
  closeModal: (id) => ask('close', id),
};

interface Pointing {
  onMouseEnter(): void;
  onMouseLeave(): void;
  onFocus(): void;
  onBlur(): void;
}

/** For components with an `overlay` prop. */
export function useOverlay(overlay: ReactNode): {
  open(): void;
  pointing: Pointing;
  node: ReactNode;
} {
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState(false);
  const on = (): void => setPointed(true);
  const off = (): void => setPointed(false);
  const carrier = { open, pointed, close: () => setOpen(false) };
  return {
    open: useCallback(() => setOpen(true), []),
    pointing: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off },
    node: overlay ? (
      <CarrierContext.Provider value={carrier}>{overlay}</CarrierContext.Provider>
    ) : null,
  };
}

/** For Modal and Panel. */
export function useOpenState(id: string): { open: boolean; close(): void } {
  const carrier = useContext(CarrierContext);
  const [openById, setOpenById] = useState(false);
  const close = (): void => {
    carrier?.close();
    setOpenById(false);
  };
  useEffect(() => {
    const onOpen = (event: Event): void => {
      if ((event as CustomEvent<string>).detail === id) setOpenById(true);
    };
    const onClose = (event: Event): void => {
      if ((event as CustomEvent<string>).detail === id) close();
    };
    asked.addEventListener('open', onOpen);
    asked.addEventListener('close', onClose);
    return () => {
      asked.removeEventListener('open', onOpen);
      asked.removeEventListener('close', onClose);
    };
  });
  return { open: openById || carrier?.open === true, close };
}

/** For Tooltip. */
export const usePointed = (): boolean => useContext(CarrierContext)?.pointed === true;
