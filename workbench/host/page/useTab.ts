import { useState } from 'react';

/** The open tab, kept in the address so that a reload comes back to it. */
export function useTab(initial: string): [string, (tab: string) => void] {
  const [tab, setTab] = useState(() => location.hash.slice(1) || initial);
  return [
    tab,
    (next) => {
      history.replaceState(null, '', `#${next}`);
      setTab(next);
    },
  ];
}
