/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FaultMenu } from '../../../workbench/host/page/FaultMenu.tsx';
import { PropertyColumn } from '../../../workbench/host/page/PropertyColumn.tsx';
import { TopNav } from '../../../workbench/host/page/TopNav.tsx';
import type { DealSummary, PropertyInfo } from '../../../workbench/host/page-contract.ts';

const property = (name: string, label: string, more: Partial<PropertyInfo> = {}): PropertyInfo => ({
  ...{ name, label, description: '', type: 'enumeration', options: [] },
  ...more,
});
const STAGES = {
  property: 'pipeline',
  values: { default: ['contractsent', 'closedwon'], '7': ['71', '72'] },
};
const PROPERTIES = [
  property('pipeline', 'Pipeline', {
    options: [
      { value: 'default', label: 'Sales Pipeline' },
      { value: '7', label: 'Renewals' },
    ],
  }),
  property('dealstage', 'Deal Stage', {
    options: [
      { value: 'contractsent', label: 'Contract Sent' },
      { value: 'closedwon', label: 'Closed Won' },
      { value: '71', label: 'Renewal Due' },
      { value: '72', label: 'In Negotiation' },
    ],
    narrowedBy: STAGES,
  }),
];

const requests: { url: string; body: unknown }[] = [];
beforeEach(() => {
  requests.length = 0;
  global.fetch = ((url: string, init?: { body?: string }) => {
    requests.push({ url, body: JSON.parse(init?.body ?? 'null') as unknown });
    return Promise.resolve({ ok: true, json: () => Promise.resolve({}) } as Response);
  }) as typeof fetch;
});

const column = (properties: Record<string, string>) =>
  render(
    <PropertyColumn
      type="deals"
      record={{ id: '71001', archived: false, properties, timeline: [] }}
      groups={[{ name: 'about', label: 'About this deal', properties: PROPERTIES }]}
      zone="Europe/London"
      userId={9100001}
    />,
  );
const edit = (label: string) =>
  userEvent.click(screen.getByRole('button', { name: `Edit ${label}` }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const choices = (label: string): string[] =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('the property column of a deal', () => {
  test('shows pipeline and stage by name', () => {
    column({ pipeline: '7', dealstage: '72' });
    const shown = [...document.querySelectorAll('.property .value')].map(
      (each) => each.textContent,
    );
    expect(shown).toEqual(['Renewals', 'In Negotiation']);
  });

  test('offers the stages of the deal’s own pipeline', async () => {
    column({ pipeline: '7', dealstage: '72' });
    await edit('Deal Stage');
    expect(choices('Deal Stage')).toEqual(['Renewal Due', 'In Negotiation']);
  });

  test('saves the stage that was chosen', async () => {
    column({ pipeline: '7', dealstage: '72' });
    await edit('Deal Stage');
    await userEvent.selectOptions(screen.getByLabelText('Deal Stage'), 'Renewal Due');
    await save();
    expect(requests).toEqual([
      {
        url: '/workbench/records/deals/71001',
        body: { properties: { dealstage: '71' }, userId: 9100001 },
      },
    ]);
  });

  test('puts a deal into the first stage of another pipeline', async () => {
    column({ pipeline: 'default', dealstage: 'closedwon' });
    await edit('Pipeline');
    await userEvent.selectOptions(screen.getByLabelText('Pipeline'), 'Renewals');
    await save();
    expect(requests[0]?.body).toMatchObject({ properties: { pipeline: '7', dealstage: '71' } });
  });
});

describe('the list of records', () => {
  const deal = (id: string, name: string, pipelineLabel: string): DealSummary => ({
    ...{ id, name, pipelineLabel, amount: '1', stage: 'x', stageLabel: 'Contract Sent' },
    ...{ about: 'Large', challenge: '', owner: { name: '', email: '' } },
  });
  const deals = [
    deal('1', 'First', 'Sales Pipeline'),
    deal('2', `Second ${'𝒶'.repeat(120)}`, 'Renewals'),
    deal('3', 'Third', 'Sales Pipeline'),
  ];
  const place = { at: 'record', type: 'deals', id: '1' } as const;
  const list = (): HTMLElement => {
    const nothing = (): void => undefined;
    render(
      <TopNav
        place={place}
        contacts={[]}
        deals={deals}
        reps={[]}
        rep={undefined}
        onRep={nothing}
      />,
    );
    return screen.getByLabelText('Record');
  };

  test('has a heading for each pipeline', () => {
    const groups = [...list().querySelectorAll('optgroup')].map(({ label, children }) => [
      label,
      children.length,
    ]);
    expect(groups).toEqual([
      ['Contacts', 0],
      ['Deals: Sales Pipeline', 2],
      ['Deals: Renewals', 1],
    ]);
  });

  test('says the stage of each deal, and cuts a long name short between letters', () => {
    const [first, , second] = within(list()).getAllByRole('option');
    expect(first?.textContent).toBe('First, Contract Sent (Large)');
    expect(second?.textContent).toBe(`Second ${'𝒶'.repeat(52)}…, Contract Sent (Large)`);
  });
});

describe('the menu of faults', () => {
  const kinds = {
    ...{ faults: ['503'], mails: ['mail_full'], texts: ['sms_500'] },
    rules: ['next_step_at_contract_sent'],
  };
  const menu = () => render(<FaultMenu kinds={kinds} active={0} onActive={jest.fn()} />);

  test('asks of a fault which calls it is for and how often', () => {
    menu();
    expect(screen.getByLabelText('Which calls')).toBeTruthy();
    expect(screen.getByLabelText('How often')).toBeTruthy();
  });

  test('asks nothing more of a rule, which holds from then on', async () => {
    menu();
    const rule = 'Contract Sent needs a next step';
    await userEvent.selectOptions(screen.getByLabelText('What happens'), rule);
    expect(screen.queryByLabelText('Which calls')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Add rule' }));
    expect(requests[0]?.body).toMatchObject({ kind: 'next_step_at_contract_sent' });
  });
});
