import type { MessageLanguage } from '../../../src/delivery/message-language.ts';

/** One of these words, by itself and however it is written. */
const words = (...list: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${list.join('|')})(?![\p{L}\p{M}])`, 'iu');

/**
 * What somebody who is addressed formally is never called. The languages that are not here call
 * everybody by one word, or have no other one that people would use today.
 */
export const INFORMAL: Partial<Record<MessageLanguage, RegExp>> = {
  af: words('jy', 'jou', 'jouself'),
  az: words('sən', 'sənin', 'səni', 'sənə', 'səndən'),
  bg: words('ти', 'теб', 'тебе', 'твоят', 'твоя', 'твоето', 'твоите', 'твой'),
  bn: words('তুমি', 'তোমার', 'তোমাকে', 'তুই', 'তোর'),
  ca: words('tu', 'teu', 'teva', 'teus', 'teves'),
  cs: words('ty', 'tebe', 'tobě', 'tě', 'tvůj', 'tvoje', 'tvého', 'tvým'),
  cy: words('ti', 'dy'),
  de: /(?<!\p{L})(?:du|dir|dich|deine?[rmns]?|ihr|euch|euren?)(?!\p{L})/u,
  el: words('εσύ', 'εσένα', 'σου'),
  en: /\b(?:thy|thou)\b/i,
  es: /(?<!\p{L})(?:tú|tus?|te|ti|vos)(?!\p{L})/iu,
  et: words('sina', 'sinu', 'sinult', 'sulle', 'sinule'),
  eu: words('hi', 'hire', 'hik', 'hiri'),
  fa: words('تو'),
  fi: words('sinä', 'sinun', 'sinua', 'sinulle', 'sinulta', 'sinut'),
  fil: words('ikaw', 'iyo', 'iyong', 'mo', 'kang'),
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  gl: words('ti', 'teu', 'túa', 'teus', 'túas'),
  gu: words('તું', 'તારો', 'તારી', 'તારું', 'તને'),
  hi: words('तुम', 'तू', 'तुम्हारा', 'तुम्हारी', 'तुम्हें', 'तेरा'),
  hr: words('tvoj', 'tvoja', 'tvoje', 'tebe', 'tebi'),
  hu: words('te', 'téged', 'neked', 'tőled', 'veled'),
  hy: words('դու', 'քո', 'քեզ'),
  id: words('kamu', 'kau', 'engkau'),
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|suo|sua)(?!\p{L})/u,
  ja: /あなた|君|だ。|ある。|する。|ない。/,
  ka: words('შენ', 'შენი', 'შენს', 'შენთვის'),
  kk: words('сен', 'сенің', 'саған', 'сені', 'сенен'),
  ko: /너|당신|한다\.|이다\./,
  lt: words('tu', 'tavo', 'tave', 'tau'),
  lv: words('tu', 'tavs', 'tava', 'tev', 'tevi', 'tavu'),
  mk: words('твој', 'твојот', 'твоја', 'тебе'),
  mr: words('तू', 'तुझा', 'तुझी', 'तुझे', 'तुला'),
  ms: words('kamu', 'awak', 'engkau'),
  nl: /\b(?:je|jij|jou|jouw)\b/i,
  pl: words('ty', 'ciebie', 'cię', 'tobie', 'twój', 'twoja', 'twoje', 'twojego', 'ci'),
  'pt-BR': /(?<!\p{L})(?:tu|te|ti|teu|tua|vós|senhor)(?!\p{L})/iu,
  'pt-PT': words('tu', 'te', 'ti', 'teu', 'tua', 'você', 'vós'),
  ro: words('tu', 'tine', 'ție', 'tău', 'tăi', 'tale'),
  ru: words('ты', 'тебя', 'тебе', 'твой', 'твоя', 'твоё', 'твоего'),
  sk: words('ty', 'teba', 'tebe', 'tvoj', 'tvoja', 'tvoje'),
  sl: words('tvoj', 'tvoja', 'tvoje', 'tebe', 'tebi'),
  sq: words('ti', 'ty', 'yt', 'jote'),
  sr: words('твој', 'твоја', 'твоје', 'тебе', 'теби'),
  ta: words('நீ', 'உன்', 'உனது', 'உனக்கு'),
  te: words('నువ్వు', 'నీ', 'నీకు', 'నీవు'),
  tr: words('sen', 'senin', 'seni', 'sana', 'senden'),
  uk: words('ти', 'тебе', 'тобі', 'твій', 'твоя', 'твоє'),
  ur: words('تم', 'تمہارا', 'تمہاری', 'تو', 'تیرا'),
  'zh-Hans': /你/,
  'zh-Hant': /你/,
};
