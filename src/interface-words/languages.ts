import type { InterfaceLanguage } from '../contract/interface-words.ts';

export const INTERFACE_LANGUAGES = [
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pt-BR',
] as const satisfies readonly InterfaceLanguage[];

/**
 * The language for what HubSpot or a browser writes, such as `de`, `pt-br` or `es_MX`: the very one, else one
 * of the same name, for Portuguese of Portugal is nearer to that of Brazil than English is.
 */
export function interfaceLanguage(tag: string): InterfaceLanguage | null {
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  return (
    INTERFACE_LANGUAGES.find((language) => language.toLowerCase() === wanted) ??
    INTERFACE_LANGUAGES.find((language) => nameOf(language) === nameOf(wanted)) ??
    null
  );
}

function nameOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
