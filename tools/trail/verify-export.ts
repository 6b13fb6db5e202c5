import { closeSync, openSync } from 'node:fs';
import type { ExportedEntry, TrailFinding } from '../../src/contract/audit-view.ts';
import { isToldAsSealed } from '../../src/hubspot/told-as-sealed.ts';
import { checkPart } from '../../src/otp/trail/check-part.ts';
import { once } from '../../src/otp/trail/once.ts';
import { mayLieOutside } from '../../src/otp/trail/outside-export.ts';
import { readExportLine } from '../../src/otp/trail/read-export.ts';
import { isFileError } from './file-error.ts';
import { readIn } from './file-ledger.ts';
import { indexExport, type ExportIndex } from './index-export.ts';
import { linesOf } from './lines-of.ts';
import {
  amissWords,
  findingWords,
  intactWords,
  lineWords,
  noKeyWords,
  outsideWords,
  UNREADABLE,
  wrongKeyWords,
} from './words.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** Entries that are checked at a time, and held. */
const PART = 500;

/**
 * Verifies an export of the trail, says what it found, a line for each finding, and gives the exit code. Reads the
 * file twice and holds of it only where the entries lie that others build on.
 */
export async function verifyExport(
  file: string,
  variables: Variables,
  say: Say,
): Promise<0 | 1 | 2> {
  try {
    const indexed = await indexExport(file, variables['OTP_LEDGER_KEY']);
    if (indexed.ok) return await verifyIndexed(file, indexed.index, say);
    say(indexed.why === 'no_export' ? UNREADABLE.noExport(file) : noKeyWords(indexed.name));
  } catch (error) {
    if (!(error instanceof RangeError || isFileError(error))) throw error;
    say(UNREADABLE.file(file));
  }
  return 2;
}

async function verifyIndexed(file: string, index: ExportIndex, say: Say): Promise<0 | 1 | 2> {
  const { faults, header, lines, entries } = index;
  if (faults.filter(({ fault }) => fault === 'broken_chain').length === lines) {
    say(wrongKeyWords(header.account));
    return 2;
  }
  for (const fault of faults) say(lineWords(fault));
  const found = { findings: 0, outside: 0 };
  const named = new Set<string>();
  const fd = openSync(file, 'r');
  try {
    for await (const part of partsOf(file)) {
      const findings = await checkPart({ ...index, read: readIn(fd, index), isToldAsSealed }, part);
      for (const finding of once(findings, named)) {
        if (isOutside(index, finding)) {
          found.outside += 1;
          continue;
        }
        found.findings += 1;
        say(findingWords(finding));
      }
    }
  } finally {
    closeSync(fd);
  }
  if (found.outside > 0) say(outsideWords(found.outside));
  const amiss = faults.length + found.findings;
  say(amiss === 0 ? intactWords(entries, header) : amissWords(amiss, entries, header));
  return amiss === 0 ? 0 : 1;
}

function isOutside({ header, lowest }: ExportIndex, finding: TrailFinding): boolean {
  return (
    finding.fault === 'missing' && mayLieOutside(header.filter, finding, lowest.get(finding.line))
  );
}

async function* partsOf(file: string): AsyncGenerator<ExportedEntry[]> {
  let part: ExportedEntry[] = [];
  for await (const { text } of linesOf(file)) {
    const read = readExportLine(text);
    if (read?.line !== 'entry') continue;
    part.push(read.entry);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
