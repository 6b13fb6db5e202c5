import type { PhoneReader } from '../../../delivery/phone-number.ts';
import type { SmsLimits } from '../../../otp/sms-limits.ts';
import type { Desk } from './desk.ts';

/** What phones are to an account that sends text messages. */
export interface Phones extends SmsLimits {
  /** Reads a number as people of the sender's country write it. */
  read: PhoneReader;
}

/** Undefined where no text messages are sent. */
export async function phonesOf({
  environment: { sms },
  settings: { settings },
}: Pick<Desk, 'environment' | 'settings'>): Promise<Phones | undefined> {
  if (sms === undefined) return undefined;
  // Loaded on use: an account without text messages never unpacks the numbering plans of the world.
  const { countryOfNumber, readPhone } = await import('../../../delivery/phone-number.ts');
  const own = 'number' in sms.from ? countryOfNumber(sms.from.number) : undefined;
  const country = sms.country ?? own;
  const { countries, messagesPerDay: perDay } = settings.sms;
  return {
    read: (text) => readPhone(text, country ?? ''),
    countries: countries.length > 0 ? countries : country === undefined ? [] : [country],
    perDay,
  };
}
