/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EnrolmentView, StepView } from '../../../workbench/workflows/enrolment-view.ts';
import { WorkflowView } from '../../../workbench/host/page/workflows/WorkflowView.tsx';
import { enrolment, NOON, sent, took, waiting, WORKFLOW, ZONE } from './support/a-workflow.ts';

const MINUTE = 60_000;

const page = (shown: EnrolmentView | undefined, now: number) => (
  <WorkflowView workflow={WORKFLOW} enrolment={shown} now={now} zone={ZONE}>
    {null}
  </WorkflowView>
);
const show = (steps?: StepView[], now = NOON) => render(page(steps && enrolment(steps), now));
const card = (name: RegExp): HTMLElement => screen.getByRole('article', { name });
const titles = (place: HTMLElement): (string | null)[] =>
  within(place)
    .getAllByRole('article')
    .map((article) => within(article).getByRole('heading').textContent);
const branch = (name: string): HTMLElement => {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.firstElementChild?.textContent.startsWith(name));
  if (found === undefined) throw new TypeError(`There is no branch ${name}`);
  return found;
};

test('the steps stand in order, numbered, and those of a branch stand in it', () => {
  show();
  expect(titles(screen.getByRole('list', { name: 'Steps of “Delete my account”' }))).toEqual([
    '1. Send a code',
    '2. Wait for the code',
    '3. What was the result?',
    '4. Confirm',
    '5. Pause',
  ]);
  expect(titles(branch('Verified'))).toEqual(['4. Confirm']);
  expect(titles(branch('None met'))).toEqual(['5. Pause']);
});

test('each step says what it does in the words of HubSpot', () => {
  show();
  expect(card(/^1/).textContent).toContain('Generate OTP');
  expect(card(/^2/).textContent).toContain(
    'Delay until “OTP entered code” is known, for 10 minutes at most',
  );
  expect(card(/^3/).textContent).toContain('Branch on “Result” of step 1');
  expect(card(/^4/).textContent).toContain('Edit record: set “Account request” to “Confirmed”');
  expect(card(/^5/).textContent).toContain('Delay for 2 hours');
});

test('a branch ends, or leads on to another step', () => {
  show();
  expect(within(branch('Verified')).getByText('End')).toBeTruthy();
  expect(within(branch('None met')).getByText('Go to step 1: Send a code')).toBeTruthy();
  expect(within(branch('None met')).queryByText('End')).toBeNull();
});

test('before anybody is enrolled, a step opens to how it is set up', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: '1. Send a code' }));
  const lines = within(card(/^1/)).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Purpose: “Before a sensitive change”',
    'Minutes: 10',
  ]);
});

test('a step that is done tells what came out of it as the editor labels it', async () => {
  show([sent(), waiting]);
  expect(card(/^1/).textContent).toContain('Done');
  expect(card(/^1/).textContent).toContain('Send status: Sent');
  await userEvent.click(screen.getByRole('button', { name: '1. Send a code' }));
  const terms = within(card(/^1/)).getAllByRole('term');
  expect(terms.map(({ textContent }) => textContent)).toEqual([
    'Minutes',
    'Send status',
    'Works until',
    'Began',
    'Ended',
  ]);
  expect(card(/^1/).textContent).toContain('23 Nov 2026, 12:10');
  expect(card(/^1/).textContent).toContain('ap-1-56776000001-1-0');
});

test('a step that waits counts down to when it goes on by itself', () => {
  const { rerender } = show([sent(), waiting]);
  expect(card(/^2/).textContent).toContain('Waiting10:00 left');
  rerender(page(enrolment([sent(), waiting]), NOON + 90_500));
  expect(card(/^2/).textContent).toContain('Waiting8:30 left');
  rerender(page(enrolment([sent(), waiting]), NOON + 11 * MINUTE));
  expect(card(/^2/).textContent).toContain('Waitingany moment');
});

test('a step whose call failed tells how often, why, and when it is made again', async () => {
  const retries = [
    { at: NOON, why: 'The action did not answer in time', nextAt: NOON + MINUTE },
    { at: NOON + MINUTE, why: 'The action answered 503', nextAt: NOON + 3 * MINUTE },
  ];
  const { endedAt: _, ...open } = sent({ state: 'retrying', outputs: [], retries });
  show([{ ...open, wait: { until: NOON + 3 * MINUTE } }], NOON + MINUTE);
  expect(card(/^1/).textContent).toContain('Trying againnext try in 2:00');
  expect(card(/^1/).textContent).toContain(
    '2 calls failed. The last one: The action answered 503.',
  );
  await userEvent.click(screen.getByRole('button', { name: '1. Send a code' }));
  const calls = within(card(/^1/)).getAllByRole('listitem');
  expect(calls.map(({ textContent }) => textContent)).toEqual([
    '12:00:00: The action did not answer in time',
    '12:01:00: The action answered 503',
  ]);
});

test('a step that failed shows the message of the action’s rule', () => {
  show([sent({ state: 'failed', outputs: [], message: 'Not sent: there is no email address.' })]);
  expect(card(/^1/).textContent).toContain('Failed');
  expect(within(card(/^1/)).getByText('Not sent: there is no email address.')).toBeTruthy();
});

test('a wait tells whether what it waited for has happened', () => {
  const over = { ...waiting, state: 'done', endedAt: NOON } as const;
  const { rerender } = show([sent(), { ...over, because: 'event' } as StepView]);
  expect(card(/^2/).textContent).toContain('It happened');
  rerender(page(enrolment([sent(), { ...over, because: 'time' } as StepView]), NOON));
  expect(card(/^2/).textContent).toContain('It did not happen in time');
});

test('the branch that was taken is told, to who cannot see it too', () => {
  show([sent(), took('Verified')]);
  expect(card(/^3/).textContent).toContain('Took “Verified”');
  expect(branch('Verified').textContent).toContain('(taken)');
  expect(branch('None met').textContent).not.toContain('(taken)');
});

test('a step that was come to twice shows the later time', () => {
  const later = sent({ outputs: [], state: 'failed', message: 'Too many codes.' });
  show([sent(), took('None met'), later]);
  expect(card(/^1/).textContent).toContain('Too many codes.');
  expect(card(/^1/).textContent).not.toContain('Send status: Sent');
});
