import { useEffect, useRef, useState } from 'react';
import type { LiveEvent } from '../page-contract.ts';

/** Hears what happens in the account; false while the workbench cannot be reached. */
export function useLiveEvents(listener: (event: LiveEvent) => void): boolean {
  const [connected, setConnected] = useState(true);
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  useEffect(() => {
    const source = new EventSource('/workbench/events');
    source.onopen = () => setConnected(true);
    source.onerror = () => setConnected(false);
    source.onmessage = (event: MessageEvent<string>) =>
      current.current(JSON.parse(event.data) as LiveEvent);
    return () => source.close();
  }, []);
  return connected;
}
