import type { InLanguage } from '../../../../contract/interface-words.ts';
import type { CONTACT_CARD } from '../../words/en/contact-card.ts';

/** Every word of the card on a contact, in whatever language. */
export type ContactWords = InLanguage<typeof CONTACT_CARD>;
