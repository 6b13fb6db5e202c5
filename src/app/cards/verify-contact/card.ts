import type { DestinationView, PurposeView } from '../../../contract/record-view.ts';
import type { Times } from './copy/times.ts';
import type { Shown } from './state.ts';
import type { Actions } from './useVerification.ts';

/** How wide the card may be: HubSpot's sidebar leaves about 300 pixels. */
export type Room = 'narrow' | 'wide';

/** What every part of a loaded card draws on. */
export interface Card {
  shown: Shown;
  purpose: PurposeView;
  destination: DestinationView | null;
  times: Times;
  /** The rep's HubSpot user id. */
  me: number;
  room: Room;
  actions: Actions;
}

/** The standing that a screen is for. */
export type StandingOf<Name extends PurposeView['standing']['standing']> = Extract<
  PurposeView['standing'],
  { standing: Name }
>;
