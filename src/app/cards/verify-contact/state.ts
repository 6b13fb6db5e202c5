import type { OverrideKind } from '../../../contract/override.ts';
import type * as exchange from '../exchange/state.ts';
import type { Written } from '../exchange/written.ts';
import type { ContactTalk } from './talk.ts';

/** An override that the user is about to ask for. */
export interface Asking {
  what: OverrideKind;
  reason: Written;
}

export interface Shown extends exchange.Shown<ContactTalk> {
  /** Whether the rep has settled on the purpose; until then an open code comes to the front. */
  picked: boolean;
  destination: string | null;
  asking: Asking | null;
}

export type State = exchange.State<ContactTalk, Shown>;

/** What the rep chooses or writes before a step. */
export type Choice =
  | { event: 'picked'; purpose: string }
  | { event: 'chose'; destination: string }
  | { event: 'asking'; asking: Asking | null };

export type Event = exchange.Event<ContactTalk> | Choice;
