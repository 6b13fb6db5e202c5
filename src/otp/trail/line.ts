import type { RecordRef } from '../../contract/vocabulary.ts';
import type { LedgerEntry } from '../entry.ts';
import { streamName, type Stream } from '../stream.ts';

/* How findings name the lines that entries lie in. */

export const SETTINGS_LINE = 'settings';
export const REDUCTION_LINE = 'reductions';
export const TEST_LINE = 'test messages';

/** A stream: `0-1/201 card/caller_check`. */
export function streamLine({ record, ...name }: Stream): string {
  return `${recordName(record)} ${streamName(name)}`;
}

/** The sends to one destination, by the id that stands for it. */
export function destinationLine(id: string): string {
  return `destination ${id}`;
}

/** The sends by one HubSpot user. */
export function repLine(userId: number): string {
  return `rep ${userId}`;
}

/** The line that an entry of ours says it lies in. A reduced one does not say of which record. */
export function lineOf(entry: LedgerEntry): string {
  switch (entry.entry) {
    case 'settings':
      return SETTINGS_LINE;
    case 'reduction':
      return REDUCTION_LINE;
    case 'test':
      return TEST_LINE;
    case 'reduced':
      return `reduced ${streamName(entry)}`;
    case 'stream':
    case 'step':
    case 'refused':
    case 'answer':
      return streamLine(entry.stream);
  }
}

/** The line that the readable properties of an entry name, which anybody may have written; `?` for what is no name. */
export function claimedLine(properties: Readonly<Record<string, string>>): {
  line: string;
  n: number;
} {
  const word = (name: string): string => {
    const text = properties[name] ?? '';
    return /^[\w-]{1,40}$/.test(text) ? text : '?';
  };
  const place = Number(properties['position']);
  const n = Number.isSafeInteger(place) ? place : 0;
  if (word('kind') === 'settings') return { line: SETTINGS_LINE, n };
  if (word('kind') === 'reduction') return { line: REDUCTION_LINE, n };
  if (word('kind') === 'test') return { line: TEST_LINE, n };
  const record = { objectTypeId: word('record_type'), objectId: word('record_id') };
  return { line: `${recordName(record)} ${word('pathway')}/${word('purpose')}`, n };
}

function recordName({ objectTypeId, objectId }: RecordRef): string {
  return `${objectTypeId}/${objectId}`;
}
