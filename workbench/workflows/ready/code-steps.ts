import type {
  ActionStep,
  DelayUntilStep,
  GoTo,
  NumberedStep,
  SetPropertyStep,
  Step,
} from '../workflow.ts';

/** The app's property that a form puts an entered code into. *Verify OTP* empties it. */
const ENTERED_CODE = 'otp_entered_code';

/** Comes before a code is sent: what somebody entered some other time is no answer to it. */
export const FORGET_EARLIER_CODE: SetPropertyStep = {
  kind: 'set_property',
  id: 'forget',
  title: 'Forget what was entered before',
  property: ENTERED_CODE,
  value: '',
};

/** *Generate OTP* for the enrolled contact, who enters the code in a form. */
export function sendCode(id: string, title: string, purpose: string, minutes: number): ActionStep {
  return {
    kind: 'action',
    id,
    title,
    action: 'otp_generate',
    inputs: {
      purpose: { static: purpose },
      recipient: { static: 'enrolled_contact' },
      channel: { static: 'email' },
      minutes: { static: String(minutes) },
    },
  };
}

/** *Verify OTP* of what was entered, against the code that the step `sent` sent. */
export function checkCode(id: string, title: string, purpose: string, sent: string): ActionStep {
  return {
    kind: 'action',
    id,
    title,
    action: 'otp_verify',
    inputs: {
      purpose: { static: purpose },
      challenge: { output: [sent, 'challenge_id'] },
      code: { property: ENTERED_CODE },
    },
  };
}

export function waitForCode(id: string, title: string, atMostMinutes: number): DelayUntilStep {
  return {
    kind: 'delay_until',
    id,
    title,
    event: { property: ENTERED_CODE, becomes: 'known' },
    atMostMinutes,
  };
}

/**
 * Waits for a code, unless it has been entered already: a delay counts only what happens while the
 * record is in it, and a busy HubSpot may bring the record there after the code.
 */
export function whenEntered(wait: DelayUntilStep, then: readonly [NumberedStep, ...Step[]]): Step {
  return {
    kind: 'branch',
    id: `${wait.id}-or-not`,
    title: 'Has a code been entered already?',
    on: { property: ENTERED_CODE },
    cases: [{ name: 'Entered', when: 'known', steps: [goTo(then[0])] }],
    otherwise: [wait, ...then],
  };
}

/** Whether a code has been entered by now. */
export function ifEntered(
  id: string,
  then: readonly Step[],
  otherwise: readonly Step[],
): NumberedStep {
  return {
    kind: 'branch',
    id,
    title: 'Was a code entered?',
    on: { property: ENTERED_CODE },
    cases: [{ name: 'Entered', when: 'known', steps: then }],
    otherwise,
  };
}

/** What follows from the `result` of a check. */
export function ifVerified(
  check: ActionStep,
  verified: readonly Step[],
  otherwise: readonly Step[],
): Step {
  return {
    kind: 'branch',
    id: `${check.id}-result`,
    title: 'What was the result?',
    on: { output: [check.id, 'result'] },
    cases: [{ name: 'Verified', when: ['verified'], steps: verified }],
    otherwise,
  };
}

export function setProperty(
  id: string,
  title: string,
  property: string,
  value: string,
): SetPropertyStep {
  return { kind: 'set_property', id, title, property, value };
}

export function goTo({ id }: NumberedStep): GoTo {
  return { kind: 'go_to', step: id };
}
