import type { DealSummary, RecordView, Session } from '../../../workbench/host/page-contract.ts';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import { projectWith } from './support/project-folder.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const MAYA = 9100001;

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench({ now: NOW, projectDir: projectWith({}) });
});
afterEach(() => workbench.close());

const get = async <Answer>(path: string): Promise<Answer> =>
  (await fetch(`${workbench.url}/workbench/${path}`)).json() as Promise<Answer>;
const send = (method: string, path: string, body?: object) =>
  fetch(`${workbench.url}/workbench/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
const moveByApp = async (properties: Record<string, string>): Promise<number> => {
  const { HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: token } = workbench.secrets;
  const { status } = await fetch(`${origin}/crm/objects/2026-09/deals/71001`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties }),
  });
  return status;
};

test('the list of deals says stage and pipeline in words', async () => {
  const deals = await get<DealSummary[]>('deals');
  const labels = (id: string) => {
    const { stageLabel, pipelineLabel } = deals.find((each) => each.id === id) ?? {};
    return [pipelineLabel, stageLabel];
  };
  expect(labels('71001')).toEqual(['Sales Pipeline', 'Decision Maker Bought-In']);
  expect(labels('71008')).toEqual(['Renewals', 'In Negotiation']);
});

test('a stage that is gone is called by its id', async () => {
  workbench.emulator.pipelines.archiveStage('75398213');
  const deals = await get<DealSummary[]>('deals');
  expect(deals.find(({ id }) => id === '71008')?.stageLabel).toBe('75398213');
});

test('the stages a deal can go to are those of its pipeline', async () => {
  const { groups } = await get<Session>('session');
  const stage = groups.deals[0]?.properties.find(({ name }) => name === 'dealstage');
  expect(stage?.options).toContainEqual(
    expect.objectContaining({ value: '75398213', label: 'In Negotiation' }),
  );
  expect(stage?.narrowedBy?.property).toBe('pipeline');
  expect(stage?.narrowedBy?.values['75398211']).toEqual([
    '75398212',
    '75398213',
    '75398214',
    '75398215',
  ]);
});

test('an owner without a HubSpot user owns deals, but did nothing that nobody has done', async () => {
  const deals = await get<DealSummary[]>('deals');
  expect(deals.find(({ id }) => id === '71012')?.owner.name).toBe('Greta Sandoval');
  await moveByApp({ amount: '90000' });
  const { timeline } = await get<RecordView>('records/deals/71001');
  expect(timeline[0]?.by).toBe('OTP Verification');
});

test('a next step stands on the timeline as any other change of a person', async () => {
  const change = { properties: { hs_next_step: 'Call Ann' }, userId: MAYA };
  await send('PATCH', 'records/deals/71001', change);
  const { timeline } = await get<RecordView>('records/deals/71001');
  expect(timeline[0]?.fields).toEqual([
    { label: 'Next step', property: 'hs_next_step', value: 'Call Ann' },
  ]);
});

test('a rule of the bank is switched on beside the faults, and off together with them', async () => {
  const { faults } = await get<Session>('session');
  expect(faults.rules).toEqual(['next_step_at_contract_sent', 'no_public_endpoints']);
  const move = { dealstage: 'contractsent' };
  await send('POST', 'faults', { kind: faults.rules[0], path: '', always: false });
  expect(await moveByApp(move)).toBe(400);
  expect(await moveByApp(move)).toBe(400);
  expect(await moveByApp({ ...move, hs_next_step: 'Call Ann' })).toBe(200);
  await send('DELETE', 'faults');
  expect(await moveByApp({ ...move, hs_next_step: '' })).toBe(200);
});

test('an admin decides with the secrets of the app, at the time of the account', async () => {
  const seen: unknown[] = [];
  const other = await startWorkbench({
    now: NOW,
    projectDir: projectWith({}),
    decide: async (...given) => void seen.push(given),
  });
  expect(seen).toEqual([
    [expect.objectContaining({ PRIVATE_APP_ACCESS_TOKEN: expect.any(String) }), NOW],
  ]);
  await other.close();
});
