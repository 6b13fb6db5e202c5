import type { LedgerEntry, RecordEntry, SettingsEntry, StreamEntry } from '../otp/entry.ts';
import type { Readable } from './entry-ledger.ts';
import {
  actorWords,
  entryWords,
  isOverride,
  maskedOf,
  settingsWords,
  stepWords,
} from './record-words.ts';

/** The properties of an entry that people filter and report by. */
export function entryProperties(entry: LedgerEntry): Readable {
  return entry.entry === 'settings' ? settingsProperties(entry) : recordProperties(entry);
}

function settingsProperties({ n, at, by }: SettingsEntry): Readable {
  return {
    kind: 'settings',
    summary: settingsWords(n, by),
    position: String(n),
    happened_at: new Date(at).toISOString(),
    actor: actorWords(by),
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
      return { ...about, kind: entry.step, summary: stepWords(entry) };
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
  };
}

/** The challenge that an entry is about: the open one, or the one that it just ended; none of an override. */
export function challengeOf({ event, state }: StreamEntry): { id: string; channel: string } {
  if (event.kind === 'issued') return event.challenge;
  const none = { id: '', channel: '' };
  return isOverride(event) ? none : (state.open ?? state.recent[0] ?? none);
}
