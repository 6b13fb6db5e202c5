import type { ActionStep } from '../workflow.ts';

/** *Send OTP and wait*: the code is entered on the app's page or by staff, and the record waits. */
export function sendAndWait(
  id: string,
  title: string,
  options: {
    purpose: string;
    recipient: 'enrolled_contact' | 'record_owner';
    minutes: number;
  },
): ActionStep {
  return {
    kind: 'action',
    id,
    title,
    action: 'otp_send_and_wait',
    inputs: {
      purpose: { static: options.purpose },
      recipient: { static: options.recipient },
      channel: { static: 'email' },
      minutes: { static: String(options.minutes) },
    },
  };
}
