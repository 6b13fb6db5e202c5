import { runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
let deal: string;
beforeEach(async () => {
  hubspot = await runEmulator();
  hubspot.emulator.rules.requireAtStage({ stage: 'contractsent', property: 'hs_next_step' });
  deal = hubspot.emulator.records.create('deals', { dealstage: 'qualifiedtobuy' });
});
afterEach(() => hubspot.emulator.close());

const DEALS = '/crm/objects/2026-09/deals';
const MOVE = { dealstage: 'contractsent' };
const patch = (properties: Record<string, string>, path = DEALS) =>
  hubspot.call('PATCH', `${path}/${deal}`, { properties });
const stage = () => hubspot.emulator.records.get('deals', deal)?.properties['dealstage'];

test('a move to a stage is refused without what the admin requires there', async () => {
  const { status, body } = await patch(MOVE);
  expect([status, body.category]).toEqual([400, 'VALIDATION_ERROR']);
  expect(body.errors).toEqual([
    {
      code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
      message:
        'hs_next_step is required because of a conditional property rule based on [dealstage]',
      context: { propertyName: ['hs_next_step'] },
    },
  ]);
  expect(stage()).toBe('qualifiedtobuy');
});

test('everything that is missing is named at once', async () => {
  hubspot.emulator.rules.requireAtStage({ stage: 'contractsent', property: 'closedate' });
  const { body } = await patch(MOVE);
  expect(body.errors.flatMap(({ context }) => context['propertyName'])).toEqual([
    'hs_next_step',
    'closedate',
  ]);
});

test('the move is taken with the value, or once the record has one', async () => {
  expect((await patch({ ...MOVE, hs_next_step: 'Call Ann' })).status).toBe(200);
  await patch({ dealstage: 'qualifiedtobuy' });
  expect((await patch(MOVE)).status).toBe(200);
});

test('a move that empties the value is refused', async () => {
  hubspot.emulator.records.update('deals', deal, { hs_next_step: 'Call Ann' });
  expect((await patch({ ...MOVE, hs_next_step: '' })).status).toBe(400);
});

test('a write that moves the deal nowhere, or to another stage, is not looked at', async () => {
  expect((await patch({ amount: '5' })).status).toBe(200);
  expect((await patch({ dealstage: 'closedwon' })).status).toBe(200);
});

test('a new deal is held to the rule as a moved one is', async () => {
  const { status, body } = await hubspot.call('POST', DEALS, { properties: MOVE });
  expect([status, body.errors[0]?.code]).toEqual([400, 'MISSING_CONDITIONAL_REQUIRED_PROPERTY']);
});

test('one deal of a batch that breaks the rule refuses the batch', async () => {
  const inputs = [{ id: deal, properties: MOVE }];
  const { status } = await hubspot.call('POST', `${DEALS}/batch/update`, { inputs });
  expect([status, stage()]).toEqual([400, 'qualifiedtobuy']);
});

test('paths from before 2026-09 do not know the rule', async () => {
  expect((await patch(MOVE, '/crm/v3/objects/deals')).status).toBe(200);
});

test('an account may be set to want the value in every such write', async () => {
  hubspot.emulator.settings.requiredProperty = 'in_the_write';
  hubspot.emulator.records.update('deals', deal, { hs_next_step: 'Call Ann' });
  expect((await patch(MOVE)).status).toBe(400);
});

test('without the rule the move is taken', async () => {
  hubspot.emulator.rules.clear();
  expect((await patch(MOVE)).status).toBe(200);
});
