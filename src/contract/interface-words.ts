/** What has words of its own for the people who work with it. */
export type Surface = 'contact_card' | 'deal_card' | 'settings' | 'audit';

/** A language other than English, which every surface has in itself. */
export type InterfaceLanguage = 'de' | 'es' | 'fr' | 'it' | 'ja' | 'nl' | 'pt-BR';

/** A sentence for each plural form that the language has (`Intl.PluralRules`), with `{count}` in it. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What happened, and what to do now. */
export type TitleAndText = readonly [title: string, text: string];

/** Words as data: texts by name, with `{name}` where something is filled in. */
export interface WordTree {
  readonly [name: string]: string | TitleAndText | Plural | WordTree;
}

/** The same words in another language, which may have other plural forms. */
export type InLanguage<English> = English extends string
  ? string
  : English extends TitleAndText
    ? TitleAndText
    : English extends { other: string }
      ? Plural
      : { readonly [Name in keyof English]: InLanguage<English[Name]> };

/** Asks for the words of a surface. */
export interface WordsRequest {
  surface: Surface;
  /** A language as HubSpot writes it: `de`, `pt-br`, `en_US`. */
  language: string;
}

/** All the words of a surface in the language that was asked for, or why there are none. */
export type WordsReply =
  | { ok: true; surface: Surface; language: InterfaceLanguage; words: WordTree }
  | { ok: false; refusal: 'malformed_request'; field: string }
  | { ok: false; refusal: 'no_such_surface' }
  /** The surface has no words in this language: it goes on in English. */
  | { ok: false; refusal: 'no_such_language' };
