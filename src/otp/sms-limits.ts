import type { Destination } from './destination.ts';
import { isPublic, type Stream } from './stream.ts';

/** What an account lets text messages do, which cost money each. */
export interface SmsLimits {
  /** To whose phones they go (ISO 3166-1 alpha-2). */
  countries: readonly string[];
  /** In any day (UTC). */
  perDay: number;
}

/** Whether a message may go there at all: e-mail anywhere, a text only to phones of some countries. */
export function isAllowedCountry(
  { channel, country }: Pick<Destination, 'channel' | 'country'>,
  sms: SmsLimits | undefined,
): boolean {
  switch (channel) {
    case 'email':
      return true;
    case 'sms':
      return country !== undefined && sms?.countries.includes(country) === true;
  }
}

/**
 * How many of a day's text messages a stream may have of. Strangers six tenths: whoever shares in the price of
 * messages to some numbers would set them all off (SMS pumping), and the rest is for reps.
 */
export function smsPerDay(stream: Pick<Stream, 'pathway'>, sms: SmsLimits | undefined): number {
  const all = sms?.perDay ?? 0;
  return isPublic(stream) ? Math.floor(all * 0.6) : all;
}
