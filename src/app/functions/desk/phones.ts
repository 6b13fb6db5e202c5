import type { PhoneReader } from '../../../delivery/phone-number.ts';
import type { Environment } from './environment.ts';

/** What phones are to an account that sends text messages. */
export interface Phones {
  /** Reads a number as people of the sender's country write it. */
  read: PhoneReader;
  /** To whose phones text messages go. */
  countries: readonly string[];
}

/** Undefined where no text messages are sent. */
export async function phonesOf({ sms }: Pick<Environment, 'sms'>): Promise<Phones | undefined> {
  if (sms === undefined) return undefined;
  // Loaded on use: an account without text messages never unpacks the numbering plans of the world.
  const { countryOfNumber, readPhone } = await import('../../../delivery/phone-number.ts');
  const own = 'number' in sms.from ? countryOfNumber(sms.from.number) : undefined;
  const country = sms.country ?? own;
  return {
    read: (text) => readPhone(text, country ?? ''),
    countries: country === undefined ? [] : [country],
  };
}
