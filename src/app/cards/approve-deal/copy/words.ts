import type { InLanguage } from '../../../../contract/interface-words.ts';
import type { DEAL_CARD } from '../../words/en/deal-card.ts';

/** Every word of the card on a deal, in whatever language. */
export type DealWords = InLanguage<typeof DEAL_CARD>;
