import { ANY_SENDER, heedMagic, OPTED_OUT } from './magic-numbers.ts';
import type { Fate, TextMessage } from './message.ts';
import { segmentsOf } from './segments.ts';
import { TwilioError } from './twilio-error.ts';

/** Whose messages may leave, and what becomes of them. */
export interface Senders {
  /** The numbers that the account has. */
  numbers: readonly string[];
  messagingServices: readonly string[];
  fateOf(to: string): Fate;
  /** Whether somebody has answered STOP. */
  hasOptedOut(to: string): boolean;
}

const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * What `POST …/Messages.json` makes of a form. Throws `TwilioError` (Twilio docs, Messages resource, Create a
 * Message, and the pages of its errors).
 */
export function createMessage(
  form: URLSearchParams,
  { numbers, messagingServices, fateOf, hasOptedOut }: Senders,
  named: { sid: string; at: number },
): TextMessage {
  const to = required(form, 'To', 21604, "A 'To' phone number is required.");
  const body = required(form, 'Body', 21602, 'Message body is required.');
  const service = form.get('MessagingServiceSid') ?? undefined;
  const from = service === undefined ? senderOf(form, numbers) : (numbers[0] ?? ANY_SENDER);
  if (service !== undefined && !messagingServices.includes(service)) {
    throw new TwilioError(404, 21701, 'The Messaging Service does not exist.');
  }
  heedMagic('to', to);
  if (!E164.test(to)) throw new TwilioError(400, 21211, `Invalid 'To' Phone Number: ${to}`);
  if (hasOptedOut(to)) throw new TwilioError(400, 21610, OPTED_OUT);
  if (to === from) throw new TwilioError(400, 21266, "'To' and 'From' number cannot be the same");
  if (body.length > 1600) {
    throw new TwilioError(
      400,
      21617,
      'The concatenated message body exceeds the 1600 character limit.',
    );
  }
  return {
    ...{ ...named, to, from, body, segments: segmentsOf(body), fate: fateOf(to) },
    ...(service !== undefined && { messagingService: service }),
    validitySeconds: validityOf(form.get('ValidityPeriod')),
  };
}

function required(form: URLSearchParams, name: string, code: number, message: string): string {
  const value = form.get(name) ?? '';
  if (value === '') throw new TwilioError(400, code, message);
  return value;
}

function senderOf(form: URLSearchParams, numbers: readonly string[]): string {
  const from = required(form, 'From', 21603, "A 'From' phone number is required.");
  heedMagic('from', from);
  if (!E164.test(from)) throw new TwilioError(400, 21212, `Invalid 'From' Phone Number: ${from}`);
  if (from !== ANY_SENDER && !numbers.includes(from)) {
    throw new TwilioError(400, 21660, "Mismatch between the 'From' number and the account");
  }
  return from;
}

function validityOf(text: string | null): number {
  const seconds = Number(text ?? 36_000);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 36_000) return seconds;
  throw new TwilioError(400, 90007, 'Invalid validity period value');
}
