import type { TrailFault, TrailFinding } from '../../src/contract/audit-view.ts';
import type { ExportHeader } from '../../src/otp/trail/export-chain.ts';
import { CallFailed } from '../../src/hubspot/failure.ts';
import { NotSetUp } from '../../src/hubspot/not-set-up.ts';
import { LedgerUnreachable } from '../../src/otp/ledger.ts';
import { isFileError } from './file-error.ts';
import type { LineFault } from './index-export.ts';
import type { ExportArguments } from './read-arguments.ts';

/* Every word that `npm run audit` says. */

export const USAGE = `Verify an export of the trail:  OTP_LEDGER_KEY=… npm run audit -- verify FILE
Write one from an account:      HUBSPOT_TOKEN=… OTP_LEDGER_KEY=… npm run audit -- export [--from 2026-11-01] [--to 2026-12-01] FILE
The same for a spreadsheet:     HUBSPOT_TOKEN=… OTP_LEDGER_KEY=… npm run audit -- export --csv [--from …] [--to …] FILE
Days are those of UTC; --to is the first that is left out.`;

export const UNREADABLE = {
  file: (file: string): string =>
    `${file} cannot be read. Name a file in JSON Lines that the audit page or "npm run audit -- export" wrote.`,
  noExport: (file: string): string =>
    `${file} is no export of the trail. Name a file in JSON Lines that the audit page or "npm run audit -- export" wrote: CSV holds no seals.`,
};

export function noKeyWords(name: string): string {
  return name === 'OTP_ACCOUNT_ID'
    ? 'The first line of the file names no account. Export it again.'
    : 'OTP_LEDGER_KEY is missing, or is no such key. Give the very value that is stored as the secret of that name: OTP_LEDGER_KEY=… npm run audit -- verify FILE';
}

export function wrongKeyWords(account: string): string {
  return `No line of the file fits. Either OTP_LEDGER_KEY is not the key of account ${account}, or the account in the first line was changed. Nothing is proved: give the key of the account that the file is from.`;
}

export function lineWords({ line, fault, id }: LineFault): string {
  const where = `Line ${line}${id === undefined ? '' : ` (entry id ${shown(id)})`}`;
  switch (fault) {
    case 'unreadable':
      return `${where} cannot be read: it was changed in the file.`;
    case 'broken_chain':
      return `${where} does not follow from the line before it: one of the two was changed in the file, or a line between them was taken away.`;
    case 'behind_the_end':
      return `${where} lies behind the end of the export: it was added to the file.`;
    case 'not_ended':
      return `${where} is the last, and the export does not end with it: lines were taken away, or the export was broken off. Export it again.`;
    case 'count':
      return `${where} counts another number of entries than the file holds.`;
  }
}

const FAULTS: Readonly<Record<TrailFault, string>> = {
  altered: 'altered: its seal does not fit what it says, or it is not ours',
  other_account: 'of another account',
  misplaced: 'misplaced: it lies under other keys than it was sealed for',
  misreported:
    'misreported: what people read of it, or when HubSpot created it, differs from what is sealed',
  unlinked: 'unlinked: it builds on another entry than the one that lies before it',
  unsound: 'unsound: what it says does not follow from the entry before it',
  missing: 'missing: others build on it, and it is not there',
};

/** One finding, in one line. */
export function findingWords({ fault, id, line, n }: TrailFinding): string {
  return `${line}, entry ${n}${id === undefined ? '' : ` (id ${shown(id)})`}: ${FAULTS[fault]}.`;
}

export function outsideWords(count: number): string {
  return `${counted(count, 'entry')} that others build on ${count === 1 ? 'is' : 'are'} not in this export, which begins later or was filtered: nothing is said of ${count === 1 ? 'it' : 'them'}.`;
}

export function intactWords(entries: number, header: ExportHeader): string {
  return `${counted(entries, 'entry')}, all intact. ${scopeWords(header)}`;
}

export function amissWords(amiss: number, entries: number, header: ExportHeader): string {
  return `${counted(entries, 'entry')}, ${counted(amiss, 'finding')}. ${scopeWords(header)}`;
}

function scopeWords({ account, filter, asOf }: ExportHeader): string {
  const { from, to, ...others } = filter;
  const names = Object.keys(others);
  const only = names.length === 0 ? '' : ` Only some, chosen by ${names.map(shown).join(', ')}.`;
  const begin = from <= 0 ? 'the beginning' : timeWords(from);
  return `Account ${account}, from ${begin} to ${timeWords(Math.min(to, asOf))}.${only}`;
}

function timeWords(ms: number): string {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? 'an unknown time' : time.toISOString();
}

function counted(count: number, what: 'entry' | 'finding'): string {
  const many = { entry: 'entries', finding: 'findings' }[what];
  return `${count} ${count === 1 ? what : many}`;
}

/** What a file says goes to a terminal only where it is a plain name. */
function shown(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? name : '?';
}

export const EXPORT = {
  noToken:
    "HUBSPOT_TOKEN is missing. Copy the access token from the Auth tab of the app's page in HubSpot, and run: HUBSPOT_TOKEN=… OTP_LEDGER_KEY=… npm run audit -- export FILE",
  fileIsThere: (file: string): string => `${file} is there already. Name a file that is not.`,
};

export function writtenWords(count: number, { file, format }: ExportArguments): string {
  const written = `${counted(count, 'entry')} written to ${file}.`;
  return format === 'csv'
    ? written
    : `${written} To verify it at any time, without a network: OTP_LEDGER_KEY=… npm run audit -- verify ${file}`;
}

/** Why an export stopped, and what to do; undefined for what is a mistake of ours. */
export function stoppedWords(error: unknown, origin: string): string | undefined {
  if (error instanceof NotSetUp) {
    return 'The object OTP entry, or a property of it, is not there. npm run setup makes it.';
  }
  if (error instanceof LedgerUnreachable) {
    return 'HubSpot takes no more searches just now. Run the export again in a minute.';
  }
  if (error instanceof CallFailed) {
    return error.failure === 'not_allowed'
      ? "HubSpot does not accept the token, or does not let the app read its entries. Copy it again from the Auth tab of the app's page in HubSpot into HUBSPOT_TOKEN."
      : `No answer from ${origin} that could be used. See that it can be reached from here, and run the export again.`;
  }
  return isFileError(error)
    ? 'The file cannot be written. Name one in a folder where you may write.'
    : undefined;
}
