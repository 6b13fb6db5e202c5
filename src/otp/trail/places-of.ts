import type { LedgerEntry } from '../entry.ts';
import { destinationLine, lineOf, repLine } from './line.ts';

/** The lines in which an entry has a place that others build on, where it says so. */
export function placesOf(entry: LedgerEntry): (readonly [line: string, n: number])[] {
  switch (entry.entry) {
    case 'settings':
    case 'reduction':
      return [[lineOf(entry), entry.n]];
    case 'stream': {
      const { destination, rep, n } = entry;
      return [
        [lineOf(entry), n],
        ...(destination ? [[destinationLine(destination.id), destination.n] as const] : []),
        ...(rep ? [[repLine(rep.userId), rep.n] as const] : []),
      ];
    }
    case 'step':
    case 'refused':
    case 'answer':
    case 'reduced':
    case 'test':
      return [];
  }
}
