import type { OverrideKind } from '../../contract/override.ts';
import type { Purpose, RecordRef, UserActor } from '../../contract/vocabulary.ts';
import type { LedgerEntry, StepEntry, StreamEntry } from '../entry.ts';

/** What happened in a time, counted. */
export interface Totals {
  codes: number;
  /** Messages with a code that was out already. */
  again: number;
  verified: number;
  wrong: number;
  /** Messages that were refused for good. */
  undelivered: number;
  /** Steps that were not taken; once for each actor and reason in ten minutes. */
  refused: number;
  overridesAsked: number;
  /** Versions of the settings that were saved. */
  settings: number;
  /** Entries that somebody set about reducing, at most. */
  reduced: number;
}

/** How answers came out. */
interface Answers {
  wrong: number;
  verified: number;
}

/** A code that went out by text message. */
interface TextedCode {
  /** `+44`. */
  callingCode: string;
  expiresAt: number;
  isVerified: boolean;
}

/** An override that two people gave. */
export interface GivenOverride {
  what: OverrideKind;
  record: RecordRef;
  purpose: Purpose;
  askedBy: UserActor;
  by: UserActor;
  reason: string;
  at: number;
}

/** All that a digest is made from. Grows with the people, records and texted codes of the time, not with its entries. */
export interface Tally {
  totals: Totals;
  records: Map<string, Answers & { record: RecordRef }>;
  /** By user id. */
  reps: Map<number, Answers & { name: string; late: number[] }>;
  /** By challenge id. */
  texted: Map<string, TextedCode>;
  overrides: GivenOverride[];
}

export function emptyTally(): Tally {
  const totals = {
    ...{ codes: 0, again: 0, verified: 0, wrong: 0, undelivered: 0 },
    ...{ refused: 0, overridesAsked: 0, settings: 0, reduced: 0 },
  };
  return { totals, records: new Map(), reps: new Map(), texted: new Map(), overrides: [] };
}

/** Counts an entry into the tally, which it changes. Its seal must have been found to fit. */
export function count(
  tally: Tally,
  entry: LedgerEntry,
  isWorkingTime: (at: number) => boolean,
): void {
  const { totals } = tally;
  switch (entry.entry) {
    case 'stream':
      return countDecision(tally, entry, isWorkingTime);
    case 'step':
      if (isUndelivered(entry)) totals.undelivered += 1;
      return;
    case 'refused':
      totals.refused += 1;
      return;
    case 'settings':
      totals.settings += 1;
      return;
    case 'reduction':
      totals.reduced += entry.entries;
      return;
    case 'answer':
    case 'reduced':
    case 'test':
    // A refusal has an entry of its own. Who was erased must not come back in a message.
  }
}

function isUndelivered({ step }: StepEntry): boolean {
  switch (step) {
    case 'delivery_refused':
    case 'undelivered':
      return true;
    case 'handed_over':
    case 'delivered':
    case 'told':
    case 'resumed':
    case 'move_refused':
      return false;
  }
}

function countDecision(
  tally: Tally,
  entry: StreamEntry,
  isWorkingTime: (at: number) => boolean,
): void {
  const { event, by, at, stream } = entry;
  const { totals, overrides } = tally;
  switch (event.kind) {
    case 'issued':
      totals.codes += 1;
      noteTexted(tally, event.challenge);
      return noteSend(tally, entry, isWorkingTime);
    case 'resent':
      totals.again += 1;
      return noteSend(tally, entry, isWorkingTime);
    case 'attempt':
      return noteAttempt(tally, entry, event.outcome);
    case 'override_asked':
      totals.overridesAsked += 1;
      return;
    case 'override_given': {
      const { record, purpose } = stream;
      const { by: askedBy, reason } = event.asked;
      if ('userId' in by)
        overrides.push({ what: event.what, record, purpose, askedBy, by, reason, at });
      return;
    }
    case 'cancelled':
    case 'rejected':
    case 'moving':
  }
}

function noteAttempt(
  { totals, records, reps, texted }: Tally,
  { by, stream: { record }, state }: StreamEntry,
  outcome: 'verified' | 'wrong_code',
): void {
  const key = outcome === 'verified' ? 'verified' : 'wrong';
  totals[key] += 1;
  const atRecord = entryOf(records, `${record.objectTypeId}/${record.objectId}`, () => ({
    ...{ record, wrong: 0, verified: 0 },
  }));
  atRecord[key] += 1;
  if ('userId' in by) repOf(reps, by)[key] += 1;
  const verified = outcome === 'verified' ? texted.get(state.recent[0]?.id ?? '') : undefined;
  if (verified !== undefined) verified.isVerified = true;
}

/** Workflows send at night because forms are filled in at night: only people have working hours. */
function noteSend(
  { reps }: Tally,
  { by, at }: StreamEntry,
  isWorkingTime: (at: number) => boolean,
): void {
  if ('userId' in by && !isWorkingTime(at)) repOf(reps, by).late.push(at);
}

function noteTexted(
  { texted }: Tally,
  {
    id,
    channel,
    masked,
    expiresAt,
  }: { id: string; channel: string; masked: string; expiresAt: number },
): void {
  // A masked phone keeps its calling code and nothing else that tells where it is.
  const [callingCode] = channel === 'sms' ? (/^\+\d{1,3}/.exec(masked) ?? []) : [];
  if (callingCode !== undefined) texted.set(id, { callingCode, expiresAt, isVerified: false });
}

function repOf(reps: Tally['reps'], { userId, name }: UserActor): Answers & { late: number[] } {
  return entryOf(reps, userId, () => ({ name, late: [], wrong: 0, verified: 0 }));
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
