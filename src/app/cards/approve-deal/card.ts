import type { ApprovalStanding } from '../../../contract/deal-view.ts';
import type { AnyCard } from '../frame/any-card.ts';
import type { ShownMoney } from './copy/money.ts';
import type { DealWords } from '../words/en/deal-card.ts';
import type { Shown } from './state.ts';
import type { Actions } from './useApproval.ts';

/** What every part of a loaded card draws on. */
export interface Card extends AnyCard {
  shown: Shown;
  words: DealWords;
  money: ShownMoney;
  actions: Actions;
}

/** The standing that a screen is for. */
export type StandingOf<Name extends ApprovalStanding['standing']> = Extract<
  ApprovalStanding,
  { standing: Name }
>;
