import metadata from 'libphonenumber-js/mobile/metadata';

/** A mobile phone to which a text message can be sent. */
export interface Phone {
  /** `+447911123456` (ITU-T E.164). */
  e164: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Reads what somebody typed; undefined for what is no mobile phone. */
export type PhoneReader = (text: string) => Phone | undefined;

/**
 * What is used of a country's numbering plan, by its place in libphonenumber-js's metadata (its
 * METADATA.md); `tools/build-functions.ts` keeps these and nothing else.
 */
export const USED = {
  callingCode: 0,
  dialOut: 1,
  trunkPrefix: 5,
  beforeNational: 7,
  leading: 10,
  kinds: 11,
} as const;
const MOBILE = 1;

interface Plans {
  country_calling_codes: Readonly<Record<string, readonly string[]>>;
  countries: Readonly<Record<string, readonly unknown[]>>;
}

const { country_calling_codes: COUNTRIES_OF, countries: PLANS } = metadata as unknown as Plans;

/** Spaces, dashes, dots, slashes and brackets between digits. No letters: an extension gets no texts. */
const TYPED = /^\+?[\d\s()./\-‐‑–]{6,40}$/u;

/**
 * The mobile phone that a text means: in international form, or in the national form of `defaultCountry`.
 * Undefined for anything else, and for every number that its country's plan does not give to mobiles: no
 * landline, premium rate, shared cost, pager, personal number or voice over IP ever gets a message. Never
 * reads a number otherwise than libphonenumber-js, and refuses where that would have to guess.
 */
export function readPhone(text: string, defaultCountry: string): Phone | undefined {
  const typed = text.normalize('NFKC').trim();
  if (!TYPED.test(typed)) return undefined;
  const hasTrunkZero = /^[^()]*\(0\)[^()]*$/.test(typed);
  const digits = (hasTrunkZero ? typed.replace('(0)', '') : typed).replace(/\D/g, '');
  const dialled = typed.startsWith('+') ? digits : afterDialOut(digits, defaultCountry);
  if (dialled !== undefined) return readInternational(dialled, hasTrunkZero);
  return hasTrunkZero ? undefined : readNational(digits, defaultCountry);
}

/**
 * The country of a number of any kind, such as a sender's: where several share a calling code and the number
 * does not tell, the one that libphonenumber-js names first. Undefined for a calling code that is nobody's.
 */
export function countryOfNumber(e164: string): string | undefined {
  const parts = splitCallingCode(e164.slice(1));
  return parts && (countryOf(parts) ?? COUNTRIES_OF[parts.callingCode]?.[0]);
}

/** What follows the digits by which a country dials abroad, where a number begins with them. */
function afterDialOut(digits: string, country: string): string | undefined {
  const dialOut = planOf(country)?.[USED.dialOut];
  // Some countries choose a carrier with it: those are written as patterns.
  if (typeof dialOut !== 'string' || !/^\d+$/.test(dialOut)) return undefined;
  return digits.startsWith(`${dialOut}0`) || !digits.startsWith(dialOut)
    ? undefined
    : digits.slice(dialOut.length);
}

interface Dialled {
  callingCode: string;
  /** Without the trunk prefix. */
  national: string;
}

/** `hasTrunkZero`: it was written with the zero that only callers from within dial, `+44 (0)7911…`. */
function readInternational(digits: string, hasTrunkZero: boolean): Phone | undefined {
  const dialled = splitCallingCode(digits);
  if (dialled === undefined) return undefined;
  const country = countryOf(dialled);
  if (country === undefined || !isMobile(country, dialled.national)) return undefined;
  if (hasTrunkZero && planOf(country)?.[USED.trunkPrefix] !== '0') return undefined;
  return { e164: `+${digits}`, country };
}

function readNational(digits: string, from: string): Phone | undefined {
  const plan = planOf(from);
  if (plan === undefined) return undefined;
  const prefix = trunkPrefixOf(plan, digits);
  if (prefix === undefined) return undefined;
  const national = digits.slice(prefix.length);
  const callingCode = String(plan[USED.callingCode]);
  const country = countryOf({ callingCode, national });
  return country !== undefined && isMobile(country, national)
    ? { e164: `+${callingCode}${national}`, country }
    : undefined;
}

/**
 * The prefix that a number has for callers from within its country; empty for none. Undefined where the plan
 * has it carry more than that, such as the choice of a carrier.
 */
function trunkPrefixOf(plan: readonly unknown[], digits: string): string | undefined {
  const prefix = plan[USED.trunkPrefix];
  const own = typeof prefix === 'string' && digits.startsWith(prefix) ? prefix : '';
  const more = plan[USED.beforeNational];
  if (typeof more !== 'string') return own;
  const [found = ''] = new RegExp(`^(?:${more})`).exec(digits) ?? [];
  return found === own ? own : undefined;
}

/** No calling code is the beginning of another. */
function splitCallingCode(digits: string): Dialled | undefined {
  const callingCode = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((code) => COUNTRIES_OF[code] !== undefined);
  return callingCode === undefined
    ? undefined
    : { callingCode, national: digits.slice(callingCode.length) };
}

/** Of the countries that share a calling code, the one whose leading digits or mobiles these are. */
function countryOf({ callingCode, national }: Dialled): string | undefined {
  return COUNTRIES_OF[callingCode]?.find((country) => {
    const leading = planOf(country)?.[USED.leading];
    return typeof leading === 'string'
      ? new RegExp(`^(?:${leading})`).test(national)
      : isMobile(country, national);
  });
}

function isMobile(country: string, national: string): boolean {
  const kinds = planOf(country)?.[USED.kinds];
  const mobile: unknown = Array.isArray(kinds) ? kinds[MOBILE] : undefined;
  const pattern: unknown = Array.isArray(mobile) ? mobile[0] : undefined;
  return typeof pattern === 'string' && new RegExp(`^(?:${pattern})$`).test(national);
}

function planOf(country: string): readonly unknown[] | undefined {
  return Object.hasOwn(PLANS, country) ? PLANS[country] : undefined;
}
