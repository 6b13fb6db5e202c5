import { TwilioError } from './twilio-error.ts';

export const OPTED_OUT = 'Attempt to send to unsubscribed recipient';

/** Numbers that always fail in the same way (Twilio docs, Test Credentials, Test SMS messages). */
const TO: Readonly<Record<string, readonly [code: number, message: string]>> = {
  '+15005550001': [21211, "Invalid 'To' Phone Number: +1500555XXXX"],
  '+15005550002': [
    21612,
    "Message cannot be sent with the current combination of 'To' and/or 'From' parameters",
  ],
  '+15005550003': [
    21408,
    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
  ],
  '+15005550004': [21610, OPTED_OUT],
  '+15005550009': [21614, "'To' number is not a valid mobile number"],
};

const FROM: Readonly<Record<string, readonly [code: number, message: string]>> = {
  '+15005550001': [21212, "Invalid 'From' Phone Number"],
  '+15005550007': [21606, "The 'From' phone number is not a valid message-capable number"],
  '+15005550008': [21611, "This 'From' number has exceeded the maximum number of queued messages"],
};

/** The number that passes all validation. */
export const ANY_SENDER = '+15005550006';

/** Throws what such a number always brings about. */
export function heedMagic(kind: 'to' | 'from', number: string): void {
  const refusal = (kind === 'to' ? TO : FROM)[number];
  if (refusal !== undefined) throw new TwilioError(400, ...refusal);
}
