import { actorId } from '../otp/actor-id.ts';
import { challengeOf } from '../otp/challenge-of.ts';
import type {
  LedgerEntry,
  RecordEntry,
  ReducedEntry,
  ReductionEntry,
  SettingsEntry,
  StreamEntry,
  TestEntry,
} from '../otp/entry.ts';
import type { Readable } from '../otp/ledger.ts';
import { secondsToVerify } from '../otp/seconds-to-verify.ts';
import {
  actorWords,
  entryWords,
  maskedOf,
  reducedWords,
  reductionWords,
  refusedWords,
  settingsWords,
  stepWords,
  testWords,
} from './record-words.ts';
import { ENTRY_PROPERTIES } from './schema.ts';

/** The entry itself. */
const SEALED_NAMES: ReadonlySet<string> = new Set(['entry', 'seal']);

/** The properties of an entry that people filter and report by. */
export function entryProperties(entry: LedgerEntry): Readable {
  switch (entry.entry) {
    case 'settings':
      return settingsProperties(entry);
    case 'reduction':
      return reductionProperties(entry);
    case 'test':
      return testProperties(entry);
    case 'reduced':
      return reducedProperties(entry);
    case 'stream':
    case 'step':
    case 'refused':
    case 'answer':
      return recordProperties(entry);
  }
}

function reductionProperties(entry: ReductionEntry): Readable {
  const { n, at, by, reason } = entry;
  return {
    kind: 'reduction',
    outcome: reason,
    summary: reductionWords(entry),
    position: String(n),
    happened_at: new Date(at).toISOString(),
    actor: actorWords(by),
    actor_id: actorId(by),
  };
}

function testProperties({ n, at, by, channel }: TestEntry): Readable {
  return {
    ...{ kind: 'test', channel },
    summary: testWords(by),
    position: String(n),
    happened_at: new Date(at).toISOString(),
    actor: actorWords(by),
    actor_id: actorId(by),
  };
}

/** All of them, so that what the entry showed before is emptied where nothing is left of it. */
function reducedProperties(entry: ReducedEntry): Readable {
  const { kind, outcome, purpose, pathway, channel, seconds, n, at } = entry;
  return {
    ...NOTHING_READABLE,
    ...{ kind, purpose, pathway },
    ...(outcome !== undefined && { outcome }),
    ...(channel !== undefined && { channel }),
    ...(seconds !== undefined && { seconds: String(seconds) }),
    summary: reducedWords(entry),
    position: String(n),
    happened_at: new Date(at).toISOString(),
    reduced: 'yes',
  };
}

const NOTHING_READABLE: Readable = Object.fromEntries(
  ENTRY_PROPERTIES.filter(({ name, unique }) => unique !== true && !SEALED_NAMES.has(name)).map(
    ({ name }) => [name, ''],
  ),
);

function settingsProperties({ n, at, by }: SettingsEntry): Readable {
  return {
    kind: 'settings',
    summary: settingsWords(n, by),
    position: String(n),
    happened_at: new Date(at).toISOString(),
    actor: actorWords(by),
    actor_id: actorId(by),
  };
}

function recordProperties(entry: RecordEntry): Readable {
  const { record, purpose, pathway } = entry.stream;
  const about = {
    purpose,
    pathway,
    record_type: record.objectTypeId,
    record_id: record.objectId,
    position: String(entry.n),
    happened_at: new Date(entry.at).toISOString(),
  };
  switch (entry.entry) {
    case 'stream':
      return { ...about, ...decisionProperties(entry) };
    case 'step':
      return {
        ...about,
        kind: entry.step,
        ...(entry.reason !== undefined && { outcome: entry.reason }),
        summary: stepWords(entry),
      };
    case 'refused':
      return {
        ...about,
        kind: 'refused',
        outcome: entry.reason,
        actor: actorWords(entry.by),
        actor_id: actorId(entry.by),
        summary: refusedWords(entry),
      };
    case 'answer':
      return { ...about, kind: 'answer', summary: entry.outputs['summary'] ?? '' };
  }
}

function decisionProperties(entry: StreamEntry): Readable {
  const { event, state } = entry;
  return {
    summary: entryWords(entry),
    kind: event.kind,
    ...(event.kind === 'attempt' && { outcome: event.outcome }),
    ...('what' in event && { outcome: event.what }),
    channel: challengeOf(entry).channel,
    challenge_id: challengeOf(entry).id,
    destination: maskedOf({ event, state }),
    actor: actorWords(entry.by),
    actor_id: actorId(entry.by),
    ...secondsOf(entry),
  };
}

function secondsOf(entry: StreamEntry): Readable {
  const seconds = secondsToVerify(entry);
  return seconds === undefined ? {} : { seconds: String(seconds) };
}
