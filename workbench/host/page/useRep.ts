import { useState } from 'react';
import type { Rep } from '../page-contract.ts';

const KEY = 'workbench-rep';

/** Who sits at this page. Kept per browser tab, so that two reps can work side by side. */
export function useRep(reps: readonly Rep[]): [Rep | undefined, (userId: number) => void] {
  const [chosen, setChosen] = useState(() => Number(sessionStorage.getItem(KEY)));
  const rep = reps.find((each) => each.userId === chosen) ?? reps[0];
  return [
    rep,
    (userId) => {
      sessionStorage.setItem(KEY, String(userId));
      setChosen(userId);
    },
  ];
}
