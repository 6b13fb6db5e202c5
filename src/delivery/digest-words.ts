import type { OverrideKind } from '../contract/override.ts';
import type { THRESHOLDS } from '../otp/week/unusual.ts';

/*
 * Every sentence of the digest, which admins read and nobody else: in English, as all that they see of the app is.
 * Like those of a code's message, none holds & < > or ". Lines end like sentences, for where a line end counts as
 * a space.
 */

const counted = (count: number, one: string, many: string): string =>
  `${shownCount(count)} ${count === 1 ? one : many}`;

export function shownCount(count: number): string {
  return count.toLocaleString('en-US');
}

const things = (count: number): string => counted(count, 'unusual thing', 'unusual things');

export const DIGEST_WORDS = {
  subject: (brand: string, unusual: number) =>
    `OTP digest of ${brand}: ${unusual === 0 ? 'nothing unusual' : things(unusual)}`,
  unknownBrand: 'your company',
  nobody: 'somebody',
  days: (first: string, last: string, zone: string) =>
    first === last
      ? `One-time codes on ${first} (time zone ${zone}).`
      : `One-time codes from ${first} to ${last} (time zone ${zone}).`,
  totals: {
    codes: (codes: number, again: number) =>
      again === 0
        ? `Codes sent: ${shownCount(codes)}.`
        : `Codes sent: ${shownCount(codes)}, and ${counted(again, 'message', 'messages')} with the same code again.`,
    verified: (verified: number) => `Verified: ${shownCount(verified)}.`,
    wrong: (wrong: number) => `Wrong codes entered: ${shownCount(wrong)}.`,
    undelivered: (count: number) => `Messages refused for good: ${shownCount(count)}.`,
    refused: (count: number) => `Steps refused: ${shownCount(count)}.`,
    overrides: (asked: number, given: number) =>
      `Overrides asked for: ${shownCount(asked)}, and given: ${shownCount(given)}.`,
    reduced: (count: number) =>
      `Entries reduced to what proves that they were there: ${shownCount(count)}.`,
    settings: (count: number) => `Versions of the settings saved: ${shownCount(count)}.`,
  },
  countLabel: 'Unusual things:',
  readAll: (read: number) => `in ${counted(read, 'entry', 'entries')} of the ledger.`,
  readPart: (read: number, total: number) =>
    `in the first ${shownCount(read)} of ${counted(total, 'entry', 'entries')} of the ledger.`,
  meaning: 'Unusual is what is worth a look. By itself it proves nothing.',
  heading: { some: 'Worth a look', none: 'Nothing stood out' },
  seals: {
    fit: 'Every entry that was read fits its seal.',
    broken: (count: number) =>
      count === 1
        ? '1 entry does not fit its seal: somebody changed it, copied it or made it up. Check the trail.'
        : `${shownCount(count)} entries do not fit their seal: somebody changed them, copied them or made them up. Check the trail.`,
  },
  overdue: (count: number) =>
    `Entries kept whole for longer than the settings say: ${shownCount(count)}. Have a workflow do Apply OTP retention each day, or reduce them on the audit page. Where one does, check the trail: what somebody altered is never reduced.`,
  onlyPart:
    'There were more entries than can be read for a message, so that this is less than what happened.',
  none: 'No record, rep or country stood out, nobody sent outside working hours, and no override was given.',
  noneElse: 'Nothing else stood out.',
  more: (count: number) => `And ${shownCount(count)} more.`,
  override: {
    confirm: 'Confirmed by hand, without a code',
    unlock: 'Lock lifted',
  } satisfies Readonly<Record<OverrideKind, string>>,
  overridden: (
    what: OverrideKind,
    { record, purpose, askedBy, by, at }: Readonly<Record<OverrideWord, string>>,
  ) =>
    `${DIGEST_WORDS.override[what]}: ${record} (${purpose}), asked by ${askedBy} and given by ${by} on ${at}.`,
  reason: (reason: string) => `Reason: “${reason}”.`,
  wrongAtRecord: (record: string, wrong: number, verified: number) =>
    `${counted(wrong, 'wrong code', 'wrong codes')} and ${counted(verified, 'right one', 'right ones')} at ${record}.`,
  wrongByRep: (name: string, wrong: number, of: number) =>
    `${name}: ${shownCount(wrong)} of ${shownCount(of)} codes entered were wrong.`,
  unusedToCountry: (callingCode: string, unused: number, of: number) =>
    `Numbers that begin with ${callingCode}: ${shownCount(unused)} of ${shownCount(of)} codes texted to them were never entered.`,
  outsideHours: (name: string, sends: number, first: string) =>
    `${name} sent ${counted(sends, 'code', 'codes')} outside working hours, the first on ${first}.`,
  record: (objectTypeId: string, id: string) =>
    `${RECORDS[objectTypeId] ?? `record ${objectTypeId}`} ${id}`,
  judged: ({ wrongAtRecord, answersByRep, unusedToCountry }: typeof THRESHOLDS) =>
    `Unusual is: ${wrongAtRecord} wrong codes or more at one record; more than half of ${answersByRep} answers or more wrong by one rep; ${unusedToCountry} codes or more, and more than half, texted to one country and never entered; what people sent outside Monday to Friday, 7 to 19; every override.`,
  sentBy: (workflowId: number) =>
    `Sent by the action Send OTP digest of workflow ${workflowId}. To end these messages, turn that workflow off.`,
} as const;

type OverrideWord = 'record' | 'purpose' | 'askedBy' | 'by' | 'at';

const RECORDS: Readonly<Record<string, string>> = { '0-1': 'contact', '0-3': 'deal' };
