import type { InterfaceLanguage } from '../../contract/interface-words.ts';
import type { SettingsWords } from '../../app/settings/words/en/english.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { DUTCH } from './nl.ts';
import { BRAZILIAN_PORTUGUESE } from './pt-BR.ts';

/** The words of the settings page in every language but English. */
export const SETTINGS_WORDS: Readonly<Record<InterfaceLanguage, SettingsWords>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  'pt-BR': BRAZILIAN_PORTUGUESE,
};
