import { RENEWALS } from '../../../workbench/scenarios/pipelines.ts';
import { runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const PIPELINES = '/crm/pipelines/2026-09/deals';
const DEALS = '/crm/objects/2026-09/deals';

const patch = (id: string, properties: Record<string, string>) =>
  hubspot.call('PATCH', `${DEALS}/${id}`, { properties });
const optionsOf = async (property: string): Promise<string[]> => {
  const { body } = await hubspot.call('GET', `/crm/properties/2026-09/deals/${property}`);
  return body.options.map(({ value }) => value);
};

describe('reading', () => {
  test('an account begins with one pipeline of seven stages, two of which close a deal', async () => {
    const { status, body } = await hubspot.call('GET', PIPELINES);
    expect(status).toBe(200);
    expect(body.results.map(({ id, label }) => [id, label])).toEqual([
      ['default', 'Sales Pipeline'],
    ]);
    expect(body.results[0]?.stages.map(({ label, metadata }) => [label, metadata])).toEqual([
      ['Appointment Scheduled', { isClosed: 'false', probability: '0.2' }],
      ['Qualified To Buy', { isClosed: 'false', probability: '0.4' }],
      ['Presentation Scheduled', { isClosed: 'false', probability: '0.6' }],
      ['Decision Maker Bought-In', { isClosed: 'false', probability: '0.8' }],
      ['Contract Sent', { isClosed: 'false', probability: '0.9' }],
      ['Closed Won', { isClosed: 'true', probability: '1.0' }],
      ['Closed Lost', { isClosed: 'true', probability: '0.0' }],
    ]);
  });

  test('the versioned path answers as the dated one does', async () => {
    const dated = await hubspot.call('GET', `${PIPELINES}/default`);
    const versioned = await hubspot.call('GET', '/crm/v3/pipelines/0-3/default');
    expect(versioned.body).toEqual(dated.body);
  });

  test('a pipeline that does not exist is not found', async () => {
    expect((await hubspot.call('GET', `${PIPELINES}/75398211`)).status).toBe(404);
  });

  test.each([
    ['crm.objects.deals.read', 200] as const,
    ['crm.objects.contacts.read', 403] as const,
  ])('with %s the pipelines of deals answer %i', async (scope, status) => {
    const token = hubspot.emulator.issueToken({ name: 'reader', scopes: [scope] });
    expect((await hubspot.call('GET', PIPELINES, undefined, token)).status).toBe(status);
  });

  test('pipelines of other objects are not emulated, and say so', async () => {
    const spoken = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { status, body } = await hubspot.call('GET', '/crm/pipelines/2026-09/contacts');
    spoken.mockRestore();
    expect([status, body.category]).toEqual([501, 'EMULATOR_ERROR']);
  });
});

describe('what an admin changes', () => {
  test('an added pipeline stands behind the first, its stages in their order', async () => {
    hubspot.emulator.pipelines.add(RENEWALS);
    const { body } = await hubspot.call('GET', PIPELINES);
    expect(body.results.map(({ id }) => id)).toEqual(['default', '75398211']);
    expect(body.results[1]?.stages.map(({ label, displayOrder }) => [displayOrder, label])).toEqual(
      [
        [0, 'Renewal Due'],
        [1, 'In Negotiation'],
        [2, 'Renewal Signed'],
        [3, 'Churned'],
      ],
    );
  });

  test('deals can choose among all pipelines and the stages of all of them', async () => {
    hubspot.emulator.pipelines.add(RENEWALS);
    expect(await optionsOf('pipeline')).toEqual(['default', '75398211']);
    const stages = await optionsOf('dealstage');
    expect(stages).toHaveLength(11);
    expect(stages).toEqual(expect.arrayContaining(['contractsent', '75398214']));
  });

  test('a new name shows in the pipeline and in what deals can choose', async () => {
    const { pipelines } = hubspot.emulator;
    pipelines.rename('default', 'New business');
    pipelines.renameStage('contractsent', 'Contract out');
    const { body } = await hubspot.call('GET', `${PIPELINES}/default`);
    expect([body.label, body.stages[4]?.label]).toEqual(['New business', 'Contract out']);
    const property = await hubspot.call('GET', '/crm/properties/2026-09/deals/dealstage');
    expect(property.body.options[4]).toMatchObject({
      value: 'contractsent',
      label: 'Contract out',
    });
  });

  test('an archived stage is gone, and deals can no longer be moved there', async () => {
    const id = hubspot.emulator.records.create('deals', { dealstage: 'qualifiedtobuy' });
    hubspot.emulator.pipelines.archiveStage('contractsent');
    const { body } = await hubspot.call('GET', `${PIPELINES}/default`);
    expect(body.stages.map((stage) => stage.id)).not.toContain('contractsent');
    expect((await patch(id, { dealstage: 'contractsent' })).status).toBe(400);
  });

  test('an archived pipeline is gone with its stages', async () => {
    hubspot.emulator.pipelines.add(RENEWALS);
    hubspot.emulator.pipelines.archive('75398211');
    expect((await hubspot.call('GET', `${PIPELINES}/75398211`)).status).toBe(404);
    expect(await optionsOf('dealstage')).toHaveLength(7);
  });

  test('no two stages have the same id, wherever they are', () => {
    const twice = { id: '1', label: 'Twice', stages: [{ ...RENEWALS.stages[0], id: 'closedwon' }] };
    expect(() => hubspot.emulator.pipelines.add(twice)).toThrow('closedwon');
  });
});

describe('moving a deal', () => {
  let deal: string;
  beforeEach(() => {
    hubspot.emulator.pipelines.add(RENEWALS);
    deal = hubspot.emulator.records.create('deals', { dealstage: 'decisionmakerboughtin' });
  });
  const standing = (): (string | undefined)[] => {
    const properties = hubspot.emulator.records.get('deals', deal)?.properties;
    return [properties?.['pipeline'], properties?.['dealstage']];
  };

  test('a stage that no pipeline has is refused as an invalid option', async () => {
    const { status, body } = await patch(deal, { dealstage: 'signed' });
    expect([status, body.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.errors).toMatchObject([
      { code: 'INVALID_OPTION', context: { propertyName: ['dealstage'] } },
    ]);
    expect(standing()).toEqual(['default', 'decisionmakerboughtin']);
  });

  test('a stage of another pipeline is refused without that pipeline', async () => {
    const { status, body } = await patch(deal, { dealstage: '75398213' });
    expect(status).toBe(400);
    expect(body.errors[0]?.code).toBe('INVALID_OPTION');
    expect(standing()).toEqual(['default', 'decisionmakerboughtin']);
  });

  test('a stage of another pipeline is taken together with that pipeline', async () => {
    expect((await patch(deal, { pipeline: '75398211', dealstage: '75398213' })).status).toBe(200);
    expect(standing()).toEqual(['75398211', '75398213']);
  });

  test('another pipeline is refused while the deal stays in a stage of the old one', async () => {
    expect((await patch(deal, { pipeline: '75398211' })).status).toBe(400);
  });

  test('a new deal without a pipeline is in the default one', async () => {
    const create = (dealstage: string) =>
      hubspot.call('POST', DEALS, { properties: { dealname: 'Big', dealstage } });
    expect((await create('contractsent')).body.properties.pipeline).toBe('default');
    expect((await create('75398213')).status).toBe(400);
  });

  test('a batch is refused for the one deal that would stand in a foreign stage', async () => {
    const inputs = [{ id: deal, properties: { dealstage: '75398213' } }];
    expect((await hubspot.call('POST', `${DEALS}/batch/update`, { inputs })).status).toBe(400);
  });

  test('an account may be set to take a stage of another pipeline as it comes', async () => {
    hubspot.emulator.settings.stageOfOtherPipeline = 'accepted';
    expect((await patch(deal, { dealstage: '75398213' })).status).toBe(200);
    expect(standing()).toEqual(['default', '75398213']);
  });

  test('what a person does in HubSpot cannot put a deal into a foreign stage either', () => {
    const move = () => hubspot.emulator.records.update('deals', deal, { dealstage: '75398213' });
    expect(move).toThrow('75398213');
  });
});
