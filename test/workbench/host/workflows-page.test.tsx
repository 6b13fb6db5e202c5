/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkflowsPage } from '../../../workbench/host/page/workflows/WorkflowsPage.tsx';
import type { Account } from '../../../workbench/host/page/useAccount.ts';
import type { DealSummary, Message, Session } from '../../../workbench/host/page-contract.ts';
import type { WorkflowInfo } from '../../../workbench/host/workflow-contract.ts';
import type { EnrolmentView } from '../../../workbench/workflows/enrolment-view.ts';
import { enrolment, NOON, sent, waiting, WORKFLOW, ZONE } from './support/a-workflow.ts';

const ADA = { id: '51001', name: 'Ada Moreno', email: 'ada@x.example', phone: '', about: '' };
const DEAL: DealSummary = {
  ...{ id: '71001', name: 'A large deal', amount: '84000', stage: 'decisionmakerboughtin' },
  ...{ stageLabel: 'Decision Maker Bought-In', pipelineLabel: 'Sales Pipeline' },
  ...{ about: '', challenge: '', owner: { name: 'Maya Lindqvist', email: 'maya@x.example' } },
};
const LARGE: WorkflowInfo = {
  ...{ ...WORKFLOW, id: 8, name: 'Large contracts' },
  start: {
    ...{ on: 'deal_stage', stage: 'contractsent', stageLabel: '“Contract Sent”' },
    amountFrom: 50_000,
  },
};
const mail = (to: string, subject: string): Message => ({
  ...{ id: subject, at: NOON, to, from: 'bank@x.example', subject, html: '', text: '' },
  via: 'hubspot',
});

/** The workbench's server, as far as this page asks it. */
const server = {
  enrolments: [] as EnrolmentView[],
  stage: { status: 200, body: {} as object },
  asked: [] as string[],
};
const answers: [RegExp, () => { status: number; body: object }][] = [
  [/workflows$/, () => ({ status: 200, body: [WORKFLOW, LARGE] })],
  [/enrolments$/, () => ({ status: 200, body: server.enrolments })],
  [
    /records\/contacts\/51001$/,
    () => ({ status: 200, body: { properties: { email: ADA.email } } }),
  ],
  [/stage$/, () => server.stage],
];
const listeners = new Set<Parameters<Account['onEvent']>[0]>();

beforeEach(() => {
  Object.assign(server, {
    enrolments: [],
    stage: { status: 200, body: { moved: true } },
    asked: [],
  });
  history.replaceState(null, '', '/workflows');
  globalThis.fetch = async (address: unknown, init?: { method?: string; body?: unknown }) => {
    const path = String(address);
    server.asked.push(
      `${init?.method ?? 'GET'} ${path} ${(init?.body as string | undefined) ?? ''}`.trim(),
    );
    const { status, body } = answers.find(([asked]) => asked.test(path))?.[1]() ?? {
      ...{ status: 404, body: {} },
    };
    return { ok: status < 400, status, json: async () => body } as Response;
  };
});

async function open(): Promise<void> {
  const account: Account = {
    ...{ session: undefined, contacts: [ADA], deals: [DEAL], clock: undefined, mail: 'hubspot' },
    messages: [mail(ADA.email, 'For Ada'), mail(DEAL.owner.email, 'For Maya')],
    texts: [],
    ...{ calls: 0, connected: true },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const session = { account: { timezone: ZONE } } as Session;
  render(<WorkflowsPage account={account} session={session} now={NOON} />);
  await screen.findByRole('heading', { name: 'Delete my account' });
}
const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
const frame = (title: string): HTMLElement => screen.getByTitle(title);

test('the first workflow is shown, and another one when it is chosen', async () => {
  await open();
  expect(screen.getByText('When the form “Delete my account” is submitted')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Large contracts' }));
  expect(
    screen.getByText('When a deal of 50,000 or more is moved to “Contract Sent”'),
  ).toBeTruthy();
  expect(location.pathname).toBe('/workflows/8');
  act(() => {
    history.back();
    history.replaceState(null, '', '/workflows/7');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(screen.getByRole('heading', { name: 'Delete my account' })).toBeTruthy();
});

test('Start opens the form in the contact’s browser', async () => {
  await open();
  expect(frame('The contact’s browser').getAttribute('src')).toBe('/site');
  await press('Start “Delete my account”');
  expect(frame('The contact’s browser').getAttribute('src')).toBe('/site/delete-account');
});

test('only the contact’s own mail lies beside the contact’s browser', async () => {
  await open();
  const inbox = screen.getByRole('complementary', { name: 'Inbox' });
  const mails = within(within(inbox).getByRole('list')).getAllByRole('listitem');
  expect(mails.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('For Ada')]);
});

test('a record that is enrolled is shown at once', async () => {
  await open();
  expect(screen.getByRole('status').textContent).toMatch(/^Nobody is in this workflow yet/);
  server.enrolments = [enrolment([sent(), waiting])];
  act(() => {
    for (const listener of listeners) listener({ kind: 'enrolments' });
  });
  expect(await screen.findByText('At “Wait for the code”: waiting')).toBeTruthy();
  expect(
    screen.getByText('Ada Moreno is in this workflow, and is not enrolled a second time now.'),
  ).toBeTruthy();
});

test('Start moves the deal, and the browser beside it is the approver’s', async () => {
  await open();
  await press('Start “Large contracts”');
  expect(server.asked).toContain('POST /workbench/deals/71001/stage {"stage":"contractsent"}');
  expect(frame('The approver’s browser')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The approver’s browser' })).toBeTruthy();
});

test('why something could not be started is said', async () => {
  await open();
  server.stage = { status: 404, body: { refused: 'no_such_deal' } };
  await press('Start “Large contracts”');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'That could not be started: This deal has been deleted.',
  );
});
