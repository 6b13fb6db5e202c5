import type { InterfaceLanguage, Surface, WordTree } from '../contract/interface-words.ts';
import { AUDIT_WORDS } from './audit/audit-words.ts';
import { CONTACT_CARD as contact_de } from './contact-card/de.ts';
import { CONTACT_CARD as contact_es } from './contact-card/es.ts';
import { CONTACT_CARD as contact_fr } from './contact-card/fr.ts';
import { CONTACT_CARD as contact_it } from './contact-card/it.ts';
import { CONTACT_CARD as contact_ja } from './contact-card/ja.ts';
import { CONTACT_CARD as contact_nl } from './contact-card/nl.ts';
import { CONTACT_CARD as contact_pt_BR } from './contact-card/pt-BR.ts';
import { DEAL_CARD as deal_de } from './deal-card/de.ts';
import { DEAL_CARD as deal_es } from './deal-card/es.ts';
import { DEAL_CARD as deal_fr } from './deal-card/fr.ts';
import { DEAL_CARD as deal_it } from './deal-card/it.ts';
import { DEAL_CARD as deal_ja } from './deal-card/ja.ts';
import { DEAL_CARD as deal_nl } from './deal-card/nl.ts';
import { DEAL_CARD as deal_pt_BR } from './deal-card/pt-BR.ts';
import { SETTINGS_WORDS } from './settings/settings-words.ts';

type ByLanguage = Readonly<Partial<Record<InterfaceLanguage, WordTree>>>;

const BY_SURFACE: Readonly<Record<Surface, ByLanguage>> = {
  contact_card: {
    de: contact_de,
    es: contact_es,
    fr: contact_fr,
    it: contact_it,
    ja: contact_ja,
    nl: contact_nl,
    'pt-BR': contact_pt_BR,
  },
  deal_card: {
    de: deal_de,
    es: deal_es,
    fr: deal_fr,
    it: deal_it,
    ja: deal_ja,
    nl: deal_nl,
    'pt-BR': deal_pt_BR,
  },
  settings: SETTINGS_WORDS,
  audit: AUDIT_WORDS,
};

/**
 * The words of each surface in each language. A function's bundle has them packed in the place of this file
 * (`tools/pack-words.ts`).
 */
export function wordsBySurface(): Readonly<Record<Surface, ByLanguage>> {
  return BY_SURFACE;
}
