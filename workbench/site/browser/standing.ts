import type { VisitStanding } from '../visits.ts';
import { memory } from './memory.ts';

const LOOK_EVERY_MS = 700;

/** Asks the bank about this browser's visit, now and again, until it is enough. */
export function watchVisit(heard: (standing: VisitStanding) => 'enough' | 'more'): void {
  const look = async (): Promise<void> => {
    const standing = await ask().catch(() => undefined);
    if (standing !== undefined && heard(standing) === 'enough') return;
    setTimeout(() => void look(), LOOK_EVERY_MS);
  };
  void look();
}

async function ask(): Promise<VisitStanding> {
  const visit = memory.visit();
  if (visit === undefined) return { standing: 'asked' };
  const response = await fetch(`/workbench/visits/${visit}`);
  // The bank has forgotten it: it was started anew.
  return response.ok ? ((await response.json()) as VisitStanding) : { standing: 'asked' };
}
