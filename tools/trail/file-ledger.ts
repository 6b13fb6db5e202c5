import { readSync } from 'node:fs';
import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import { storedIn } from '../../src/otp/trail/kept-entry.ts';
import { readExportLine } from '../../src/otp/trail/read-export.ts';
import type { KeptEntry, ReadKept } from '../../src/otp/trail/read-neighbours.ts';
import type { ExportIndex, FilePlace } from './index-export.ts';

/** The file as the store in which a check looks for what entries build on. */
export function readIn(fd: number, index: Pick<ExportIndex, 'placeOf'>): ReadKept {
  return async (name, keys) =>
    new Map(
      keys.flatMap((key): [string, KeptEntry][] => {
        const place = index.placeOf(name, key);
        const kept = place && entryAt(fd, place);
        return kept ? [[key, { id: kept.id, stored: storedIn(kept) }]] : [];
      }),
    );
}

function entryAt(fd: number, { at, length }: FilePlace): ExportedEntry | undefined {
  const bytes = Buffer.alloc(length);
  readSync(fd, bytes, 0, length, at);
  const read = readExportLine(bytes.toString('utf8'));
  return read?.line === 'entry' ? read.entry : undefined;
}
