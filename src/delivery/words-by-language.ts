import type { EmailWords } from './email-words.ts';
import type { MessageLanguage } from './message-language.ts';
import { WORDS as af } from './words/af.ts';
import { WORDS as ar } from './words/ar.ts';
import { WORDS as az } from './words/az.ts';
import { WORDS as bg } from './words/bg.ts';
import { WORDS as bn } from './words/bn.ts';
import { WORDS as ca } from './words/ca.ts';
import { WORDS as cs } from './words/cs.ts';
import { WORDS as cy } from './words/cy.ts';
import { WORDS as da } from './words/da.ts';
import { WORDS as de } from './words/de.ts';
import { WORDS as el } from './words/el.ts';
import { WORDS as en } from './words/en.ts';
import { WORDS as es } from './words/es.ts';
import { WORDS as et } from './words/et.ts';
import { WORDS as eu } from './words/eu.ts';
import { WORDS as fa } from './words/fa.ts';
import { WORDS as fi } from './words/fi.ts';
import { WORDS as fil } from './words/fil.ts';
import { WORDS as fr } from './words/fr.ts';
import { WORDS as gl } from './words/gl.ts';
import { WORDS as gu } from './words/gu.ts';
import { WORDS as he } from './words/he.ts';
import { WORDS as hi } from './words/hi.ts';
import { WORDS as hr } from './words/hr.ts';
import { WORDS as hu } from './words/hu.ts';
import { WORDS as hy } from './words/hy.ts';
import { WORDS as id } from './words/id.ts';
import { WORDS as is } from './words/is.ts';
import { WORDS as it } from './words/it.ts';
import { WORDS as ja } from './words/ja.ts';
import { WORDS as ka } from './words/ka.ts';
import { WORDS as kk } from './words/kk.ts';
import { WORDS as ko } from './words/ko.ts';
import { WORDS as lt } from './words/lt.ts';
import { WORDS as lv } from './words/lv.ts';
import { WORDS as mk } from './words/mk.ts';
import { WORDS as mr } from './words/mr.ts';
import { WORDS as ms } from './words/ms.ts';
import { WORDS as nb } from './words/nb.ts';
import { WORDS as nl } from './words/nl.ts';
import { WORDS as pl } from './words/pl.ts';
import { WORDS as pt_BR } from './words/pt-BR.ts';
import { WORDS as pt_PT } from './words/pt-PT.ts';
import { WORDS as ro } from './words/ro.ts';
import { WORDS as ru } from './words/ru.ts';
import { WORDS as sk } from './words/sk.ts';
import { WORDS as sl } from './words/sl.ts';
import { WORDS as sq } from './words/sq.ts';
import { WORDS as sr } from './words/sr.ts';
import { WORDS as sv } from './words/sv.ts';
import { WORDS as sw } from './words/sw.ts';
import { WORDS as ta } from './words/ta.ts';
import { WORDS as te } from './words/te.ts';
import { WORDS as th } from './words/th.ts';
import { WORDS as tr } from './words/tr.ts';
import { WORDS as uk } from './words/uk.ts';
import { WORDS as ur } from './words/ur.ts';
import { WORDS as vi } from './words/vi.ts';
import { WORDS as zh_Hans } from './words/zh-Hans.ts';
import { WORDS as zh_Hant } from './words/zh-Hant.ts';

const BY_LANGUAGE: Readonly<Record<MessageLanguage, EmailWords>> = {
  af,
  ar,
  az,
  bg,
  bn,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  ko,
  lt,
  lv,
  mk,
  mr,
  ms,
  nb,
  nl,
  pl,
  'pt-BR': pt_BR,
  'pt-PT': pt_PT,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  vi,
  'zh-Hans': zh_Hans,
  'zh-Hant': zh_Hant,
};

/**
 * The words of messages in one language. A function's bundle has them packed in the place of this file
 * (`tools/pack-words.ts`).
 */
export function emailWords(language: MessageLanguage): EmailWords {
  return BY_LANGUAGE[language];
}
