import type { InterfaceLanguage, Surface, WordTree } from '../contract/interface-words.ts';
import { SETTINGS_WORDS } from './settings/settings-words.ts';

type ByLanguage = Readonly<Partial<Record<InterfaceLanguage, WordTree>>>;

const BY_SURFACE: Readonly<Record<Surface, ByLanguage>> = {
  contact_card: {},
  deal_card: {},
  settings: SETTINGS_WORDS,
  audit: {},
};

/**
 * The words of each surface in each language. A function's bundle has them packed in the place of this file
 * (`tools/pack-words.ts`).
 */
export function wordsBySurface(): Readonly<Record<Surface, ByLanguage>> {
  return BY_SURFACE;
}
