/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { approverPage } from '../../../workbench/host/page/workflows/approver-page.ts';
import { EnrolmentBar } from '../../../workbench/host/page/workflows/EnrolmentBar.tsx';
import { obstacleTo } from '../../../workbench/host/page/workflows/obstacle.ts';
import { outsiderOf } from '../../../workbench/host/page/workflows/people.ts';
import { playForm } from '../../../workbench/host/page/workflows/play-form.ts';
import { answersTo, subjectsOf } from '../../../workbench/host/page/workflows/played.ts';
import { timeLeft } from '../../../workbench/host/page/workflows/time-left.ts';
import { WorkflowList } from '../../../workbench/host/page/workflows/WorkflowList.tsx';
import type { DealSummary } from '../../../workbench/host/page-contract.ts';
import type { WorkflowStart } from '../../../workbench/host/workflow-contract.ts';
import type { EnrolmentView } from '../../../workbench/workflows/enrolment-view.ts';
import { enrolment, sent, waiting, WORKFLOW, ZONE } from './support/a-workflow.ts';

const contact = (id: string, name: string, email: string, phone = '') => ({
  ...{ id, name, email, phone, about: '' },
});
const ADA = contact('51001', 'Ada Moreno', 'ada@fjordkraft.example');
const BERNARD = contact('51002', 'Bernard Oyelaran', '');
const FARID = contact('51009', 'Farid Nouri', 'farid@signup.example');
const CONTACTS = [BERNARD, FARID, ADA];

const deal = (id: string, amount: string, stage: string): DealSummary => ({
  ...{ id, name: `Deal ${id}`, amount, stage, about: '', challenge: 'c1.deal' },
  ...{ stageLabel: '', pipelineLabel: '' },
  owner: { name: 'Maya Lindqvist', email: 'maya@northwind.example' },
});
const DEALS = [
  deal('1', '18500', 'decisionmakerboughtin'),
  deal('2', '84000', 'contractsent'),
  deal('3', '50000', 'decisionmakerboughtin'),
];
const STAGE: WorkflowStart = {
  ...{ on: 'deal_stage', stage: 'contractsent', stageLabel: '“Contract Sent”' },
  amountFrom: 50_000,
};
const KNOWN = { contacts: CONTACTS, deals: DEALS };

test('each workflow says what it is for, and is started by a button of its own', async () => {
  const onStart = jest.fn();
  const onChoose = jest.fn();
  const other = { ...WORKFLOW, id: 8, name: 'Sign up', about: 'Only with a code.' };
  const canStart = () => true;
  const shown = { workflows: [WORKFLOW, other], chosen: 7, onChoose, canStart, onStart };
  render(<WorkflowList {...shown} />);
  expect(screen.getByText('Only with a code.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Start “Sign up”' }));
  expect(onStart).toHaveBeenCalledWith(other);
  await userEvent.click(screen.getByRole('link', { name: 'Sign up' }));
  expect(onChoose).toHaveBeenCalledWith(8);
  expect(screen.getByRole('link', { name: 'Delete my account' }).getAttribute('aria-current')).toBe(
    'page',
  );
});

test('a workflow that nobody here fits is not started', () => {
  const nothing = (): void => undefined;
  const about = { chosen: undefined, onChoose: nothing, onStart: nothing, canStart: () => false };
  render(<WorkflowList workflows={[WORKFLOW]} {...about} />);
  expect(screen.getByRole('button', { name: /^Start/ })).toHaveProperty('disabled', true);
});

test('Start plays a contact who has an address', () => {
  const { all, first } = subjectsOf(WORKFLOW.start, CONTACTS, DEALS) ?? {};
  expect(all?.map(({ id }) => id)).toEqual(['51009', '51001']);
  expect(first).toBe(ADA.id);
});

test('Start moves a deal that is large enough and not there yet', () => {
  expect(subjectsOf(STAGE, CONTACTS, DEALS)?.first).toBe('3');
});

test('what HubSpot knows of a contact is filled in, and what it cannot know is made up', () => {
  if (WORKFLOW.start.on !== 'form_submitted') throw new TypeError('Not a form');
  expect(answersTo(WORKFLOW.start, { email: ADA.email, firstname: 'Ada' })).toEqual({
    email: ADA.email,
    account_request_reason: 'I have moved to another bank.',
  });
});

test('a form is filled in and, once it could be seen, sent', async () => {
  jest.useFakeTimers();
  document.body.innerHTML =
    '<form><input name="email"><textarea name="reason"></textarea><button type="submit"></button></form>';
  const sentForms: string[] = [];
  const [form] = document.forms;
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    sentForms.push([...new FormData(form).values()].map((value) => value as string).join());
  });
  const done = playForm(document, { email: 'ada@x.example', reason: 'Moved', unknown: 'x' });
  expect(form?.querySelector('input')?.value).toBe('ada@x.example');
  expect(sentForms).toEqual([]);
  await jest.runAllTimersAsync();
  await done;
  expect(sentForms).toEqual(['ada@x.example,Moved']);
  jest.useRealTimers();
});

test('a page that the visitor has left is not sent', async () => {
  jest.useFakeTimers();
  document.body.innerHTML = '<form><button type="submit"></button></form>';
  const submitted = jest.fn((event: Event) => event.preventDefault());
  document.forms[0]?.addEventListener('submit', submitted);
  const done = playForm(document, {});
  document.body.innerHTML = '';
  await jest.runAllTimersAsync();
  await done;
  expect(submitted).not.toHaveBeenCalled();
  jest.useRealTimers();
});

test('starting for a record that is in the workflow, or in the stage, is said to be in vain', () => {
  const ada = { objectType: 'contacts', id: ADA.id } as const;
  const open = enrolment([sent(), waiting]);
  expect(obstacleTo(WORKFLOW, ada, [open], KNOWN)?.words).toMatch(
    /^Ada Moreno is in this workflow/,
  );
  expect(obstacleTo(WORKFLOW, ada, [{ ...open, status: 'finished' }], KNOWN)).toBeUndefined();
  const large = { ...WORKFLOW, start: STAGE };
  expect(obstacleTo(large, { objectType: 'deals', id: '2' }, [], KNOWN)).toEqual({
    words: 'Deal 2 is in “Contract Sent” already. Move it back first.',
    page: '/deals/2',
  });
  expect(obstacleTo(large, { objectType: 'deals', id: '3' }, [], KNOWN)).toBeUndefined();
});

test('the other browser is the contact’s, or that of the owner of the deal', () => {
  expect(outsiderOf({ objectType: 'contacts', id: ADA.id }, KNOWN)).toEqual({
    ...{ role: 'contact', name: 'Ada Moreno', email: ADA.email, phone: '' },
  });
  expect(outsiderOf({ objectType: 'deals', id: '2' }, KNOWN)).toEqual({
    ...{ role: 'approver', name: 'Maya Lindqvist', email: 'maya@northwind.example', phone: '' },
  });
});

test('the approver’s page is offered while a deal waits for its code, and for no contact', () => {
  const { endedAt: _, ...open } = sent({ state: 'waiting' });
  const ofDeal = enrolment([open], { record: { objectType: 'deals', id: '2' } });
  expect(approverPage(ofDeal, DEALS)).toBe('/site/enter-code.html#challenge=c1.deal&lang=en');
  expect(approverPage({ ...ofDeal, status: 'finished' }, DEALS)).toBeUndefined();
  expect(approverPage(enrolment([open]), DEALS)).toBeUndefined();
});

describe('which record is shown', () => {
  const early: EnrolmentView = { ...enrolment([sent()]), id: '1', status: 'finished' };
  const late: EnrolmentView = { ...enrolment([sent(), waiting]), id: '2' };
  const bar = {
    ...{ enrolments: [early, late], zone: ZONE, nameOf: () => 'Ada Moreno' },
    ...{ onChoose: jest.fn(), onApprove: undefined },
  };

  test('earlier enrolments can be chosen, the newest stands first', async () => {
    render(<EnrolmentBar {...bar} shown={late} />);
    const choice = screen.getByRole('combobox', { name: 'Enrolment' });
    expect([...choice.children].map(({ textContent }) => textContent)).toEqual([
      'Ada Moreno, 12:00:00, waiting',
      'Ada Moreno, 12:00:00, finished',
    ]);
    await userEvent.selectOptions(choice, 'Ada Moreno, 12:00:00, finished');
    expect(bar.onChoose).toHaveBeenCalledWith('1');
    expect(screen.getByRole('link', { name: 'Open the record' }).getAttribute('href')).toBe(
      '/contacts/51001',
    );
  });

  test('where the record is now is announced as it changes, and not every second', () => {
    const { rerender } = render(<EnrolmentBar {...bar} shown={late} />);
    expect(screen.getByRole('status').textContent).toBe('At “Wait for the code”: waiting');
    act(() => rerender(<EnrolmentBar {...bar} shown={early} />));
    expect(screen.getByRole('status').textContent).toMatch(/has come to the end/);
    const { record, ...rest } = early;
    act(() =>
      rerender(<EnrolmentBar {...bar} shown={{ ...rest, record, ended: 'record_deleted' }} />),
    );
    expect(screen.getByRole('status').textContent).toMatch(/was deleted/);
  });

  test('before the first enrolment it is said what to do', () => {
    render(<EnrolmentBar {...bar} enrolments={[]} shown={undefined} />);
    expect(screen.getByRole('status').textContent).toMatch(/Press Start/);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

test.each([
  [0, undefined],
  [1, '0:01'],
  [59_000, '0:59'],
  [3_599_000, '59:59'],
  [3_600_000, '1 h 0 min'],
  [86_399_000, '23 h 59 min'],
  [97_200_000, '1 d 3 h'],
])('of a wait %i ms are left as %s', (ms, text) => {
  expect(timeLeft(1_000 + ms, 1_000)).toBe(text);
});
