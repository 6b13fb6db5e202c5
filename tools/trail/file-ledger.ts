import { readSync } from 'node:fs';
import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import type { Ledger, StoredEntry } from '../../src/otp/ledger.ts';
import { storedIn } from '../../src/otp/trail/kept-entry.ts';
import { readExportLine } from '../../src/otp/trail/read-export.ts';
import type { ExportIndex, FilePlace } from './index-export.ts';

/** The file as the store in which a check looks for what entries build on. */
export function ledgerIn(fd: number, index: Pick<ExportIndex, 'placeOf'>): Pick<Ledger, 'read'> {
  return {
    async read(name, keys) {
      return new Map(
        keys.flatMap((key): [string, StoredEntry][] => {
          const place = index.placeOf(name, key);
          const kept = place && entryAt(fd, place);
          return kept ? [[key, storedIn(kept)]] : [];
        }),
      );
    },
  };
}

function entryAt(fd: number, { at, length }: FilePlace): ExportedEntry | undefined {
  const bytes = Buffer.alloc(length);
  readSync(fd, bytes, 0, length, at);
  const read = readExportLine(bytes.toString('utf8'));
  return read?.line === 'entry' ? read.entry : undefined;
}
