import { useEffect, useState } from 'react';

const idIn = (pathname: string): number | undefined => {
  const [, id] = /^\/workflows\/(\d+)/.exec(pathname) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** The workflow that is shown, kept in the address. */
export function useChosen(): [number | undefined, (id: number) => void] {
  const [chosen, setChosen] = useState(() => idIn(location.pathname));
  useEffect(() => {
    const back = (): void => setChosen(idIn(location.pathname));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return [
    chosen,
    (id) => {
      if (id !== idIn(location.pathname)) history.pushState(null, '', `/workflows/${id}`);
      setChosen(id);
    },
  ];
}
