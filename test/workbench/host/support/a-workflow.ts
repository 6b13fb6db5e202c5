import type {
  ActionView,
  EnrolmentView,
  StepView,
} from '../../../../workbench/workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../../../workbench/host/workflow-contract.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);
export const ZONE = 'Europe/London';

/** Sends a code, waits for it, checks it, and branches; the second branch leads back. */
export const WORKFLOW: WorkflowInfo = {
  id: 7,
  name: 'Delete my account',
  about: 'An account is deleted only with a code.',
  start: {
    on: 'form_submitted',
    form: 'delete-account',
    title: 'Delete my account',
    fields: ['email', 'account_request_reason'],
  },
  steps: [
    {
      ...{ id: 'send', number: 1, title: 'Send a code', kind: 'action', action: 'Generate OTP' },
      inputs: ['Purpose: “Before a sensitive change”', 'Minutes: 10'],
    },
    {
      ...{ id: 'wait', number: 2, title: 'Wait for the code', kind: 'delay_until' },
      ...{ event: '“OTP entered code” is known', atMostMinutes: 10 },
    },
    {
      ...{ id: 'result', number: 3, title: 'What was the result?', kind: 'branch' },
      on: '“Result” of step 1',
      branches: [
        {
          name: 'Verified',
          steps: [
            {
              ...{ id: 'confirm', number: 4, title: 'Confirm', kind: 'set_property' },
              ...{ property: '“Account request”', value: '“Confirmed”' },
            },
          ],
        },
        {
          name: 'None met',
          steps: [
            { id: 'pause', number: 5, title: 'Pause', kind: 'delay', minutes: 120 },
            { kind: 'go_to', to: 1, title: 'Send a code' },
          ],
        },
      ],
    },
  ],
};

export function enrolment(steps: StepView[], more: Partial<EnrolmentView> = {}): EnrolmentView {
  return {
    id: '56776000001',
    workflow: { id: 7, name: WORKFLOW.name },
    record: { objectType: 'contacts', id: '51001' },
    startedAt: NOON,
    status: 'waiting',
    steps,
    ...more,
  };
}

export function sent(more: Partial<ActionView> = {}): ActionView {
  return {
    ...{ kind: 'action', id: 'send', title: 'Send a code', at: NOON, endedAt: NOON, state: 'done' },
    ...{ action: 'Generate OTP', callbackId: 'ap-1-56776000001-1-0', retries: [] },
    inputs: [{ name: 'minutes', label: 'Minutes', value: '10', text: '10' }],
    outputs: [
      { name: 'send_status', label: 'Send status', value: 'sent', text: 'Sent' },
      ...[{ name: 'expires_at', label: 'Works until', value: String(NOON + 600_000) }].map(
        (field) => ({ ...field, text: field.value }),
      ),
    ],
    ...more,
  };
}

export const waiting: StepView = {
  ...{ kind: 'delay_until', id: 'wait', title: 'Wait for the code', property: 'otp_entered_code' },
  ...{ at: NOON, state: 'waiting', wait: { until: NOON + 600_000 } },
};

/** A branch that was taken. */
export function took(taken: string): StepView {
  const { title } = { title: 'What was the result?' };
  return { kind: 'branch', id: 'result', title, at: NOON, endedAt: NOON, state: 'done', taken };
}
