import type { Channel } from '../contract/vocabulary.ts';
import type { StreamEntry } from './entry.ts';

/** The challenge that an entry is about: the open one, or the one that it just ended; none of an override. */
export function challengeOf({ event, state }: Pick<StreamEntry, 'event' | 'state'>): {
  id: string;
  channel: Channel | '';
} {
  if (event.kind === 'issued') return event.challenge;
  const none = { id: '', channel: '' } as const;
  return isOverride(event) ? none : (state.open ?? state.recent[0] ?? none);
}

/** Whether an entry is about no code at all. */
export function isOverride({ kind }: StreamEntry['event']): boolean {
  return kind === 'override_asked' || kind === 'override_given';
}
