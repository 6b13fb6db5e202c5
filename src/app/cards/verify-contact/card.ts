import type { DestinationView, PurposeView } from '../../../contract/record-view.ts';
import type { AnyCard } from '../frame/any-card.ts';
import type { ContactWords } from '../words/en/contact-card.ts';
import type { Shown } from './state.ts';
import type { Actions } from './useVerification.ts';

/** What every part of a loaded card draws on. */
export interface Card extends AnyCard {
  shown: Shown;
  words: ContactWords;
  purpose: PurposeView;
  destination: DestinationView | null;
  actions: Actions;
}

/** The standing that a screen is for. */
export type StandingOf<Name extends PurposeView['standing']['standing']> = Extract<
  PurposeView['standing'],
  { standing: Name }
>;
