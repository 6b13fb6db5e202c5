import type * as exchange from '../exchange/state.ts';
import type { ContactTalk } from './talk.ts';

export interface Shown extends exchange.Shown<ContactTalk> {
  /** Whether the rep has settled on the purpose; until then an open code comes to the front. */
  picked: boolean;
  destination: string | null;
}

export type State = exchange.State<ContactTalk, Shown>;

/** What the rep chooses before a code is sent. */
export type Choice = { event: 'picked'; purpose: string } | { event: 'chose'; destination: string };

export type Event = exchange.Event<ContactTalk> | Choice;
