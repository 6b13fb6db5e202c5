import { createHash, createHmac } from 'node:crypto';
import { readActionDefinitions } from '../../../workbench/workflows/action/definitions.ts';
import { removeTempTrees, tempTree } from '../../tools/support/temp-tree.ts';
import {
  ADA,
  checkStep,
  cityOf,
  CLIENT_SECRET,
  closeStages,
  mark,
  NOON,
  sendStep,
  setStage,
  signIn,
  whenSignedIn,
} from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

test('an action is called with the body HubSpot documents', async () => {
  const stage = await setStage([whenSignedIn(mark('Oslo'), sendStep('send', 'hello'))]);
  const id = signIn(stage);
  const { steps } = await stage.finished();
  expect(stage.action.calls.map(({ url, call }) => ({ url, call }))).toEqual([
    {
      url: '/otp/send?from=workflow',
      call: {
        callbackId: expect.stringMatching(/^ap-20260923-\d{11}-1-0$/),
        origin: {
          portalId: 20260923,
          actionDefinitionId: expect.any(Number),
          actionDefinitionVersion: 1,
        },
        context: { source: 'WORKFLOWS', workflowId: 4001 },
        object: { objectId: Number(id), objectType: 'CONTACT', properties: { email: ADA } },
        inputFields: { purpose: 'portal', note: 'hello' },
      },
    },
  ]);
  expect(steps[1]).toMatchObject({ callbackId: stage.action.calls[0]?.call.callbackId });
});

test('an action that asks for no properties gets none', async () => {
  const stage = await setStage([whenSignedIn(checkStep())], {}, ({ records }) => {
    records.create('contacts', { email: ADA, otp_entered_code: '123456' });
  });
  const id = signIn(stage);
  await stage.finished();
  expect(stage.action.calls[0]?.call.object).toEqual({
    objectId: Number(id),
    objectType: 'CONTACT',
  });
});

test('both signatures fit the bytes and the address, at the time of the account', async () => {
  const stage = await setStage([whenSignedIn(sendStep('send', 'Zoë ✓'))]);
  stage.emulator.clock.advance(1_234);
  signIn(stage);
  await stage.finished();
  const [{ headers, raw } = { headers: {}, raw: '' }] = stage.action.calls;
  const signed = `POST${stage.action.url}/otp/send?from=workflow${raw}`;
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-hubspot-signature-version': 'v2',
    'x-hubspot-signature': createHash('sha256')
      .update(CLIENT_SECRET + signed)
      .digest('hex'),
    'x-hubspot-request-timestamp': String(NOON + 1_234),
    'x-hubspot-signature-v3': createHmac('sha256', CLIENT_SECRET)
      .update(`${signed}${NOON + 1_234}`)
      .digest('base64'),
  });
});

test('which signatures are sent can be switched while it runs', async () => {
  const stage = await setStage([whenSignedIn(sendStep())], { settings: { signatures: 'v2' } });
  signIn(stage);
  await stage.finished();
  stage.engine.settings.signatures = 'v3';
  signIn(stage);
  await stage.until(() => stage.action.calls.length === 2);
  const [first, second] = stage.action.calls.map(({ headers }) => Object.keys(headers));
  expect(first).not.toContain('x-hubspot-signature-v3');
  expect(first).toContain('x-hubspot-signature');
  expect(second).not.toContain('x-hubspot-signature');
  expect(second).toContain('x-hubspot-signature-v3');
});

test('a deal is called by the name HubSpot has for it', async () => {
  const stage = await setStage([
    {
      ...whenSignedIn(sendStep()),
      objectType: 'deals',
      trigger: { on: 'property', property: 'dealname', becomes: 'known' },
    },
  ]);
  stage.emulator.records.create('deals', { dealname: 'Big' });
  await stage.finished();
  expect(stage.action.calls[0]?.call.object).toMatchObject({ objectType: 'DEAL', properties: {} });
});

test("a property is read when its step runs, and an earlier action's output can be an input", async () => {
  const stage = await setStage([whenSignedIn(sendStep(), checkStep())]);
  const id = signIn(stage);
  stage.action.answer(({ inputFields }) => {
    if (inputFields['purpose'] === undefined) return { outputFields: { result: 'verified' } };
    stage.emulator.records.update('contacts', id, { otp_entered_code: '482913' });
    return { outputFields: { status: 'sent', challenge: 'c-77', left: 5 } };
  });
  await stage.finished();
  expect(stage.action.calls[1]?.call.inputFields).toEqual({ code: '482913', challenge: 'c-77' });
});

test('what is empty is not sent', async () => {
  const stage = await setStage(
    [whenSignedIn(sendStep('send', ''), checkStep())],
    {},
    (emulator) => {
      emulator.records.create('contacts', { email: ADA, otp_entered_code: '123456', phone: '' });
    },
  );
  stage.action.answer(() => ({ outputFields: { status: 'sent', challenge: '' } }));
  signIn(stage);
  await stage.finished();
  expect(stage.action.calls.map(({ call }) => call.inputFields)).toEqual([
    { purpose: 'portal' },
    { code: '123456' },
  ]);
  expect(stage.action.calls[0]?.call.object.properties).toEqual({ email: ADA });
});

test('without a required field the step fails uncalled and the record goes on', async () => {
  const stage = await setStage([whenSignedIn(checkStep(), mark('Bergen'))]);
  const id = signIn(stage);
  const { steps } = await stage.finished();
  expect(stage.action.calls).toEqual([]);
  expect(steps[0]).toMatchObject({ state: 'failed', message: '“Code” is empty', inputs: [] });
  expect(cityOf(stage, id)).toBe('Bergen');
});

test('a project without workflow actions has none, and runs the workflows that need none', async () => {
  const actions = readActionDefinitions(tempTree({ 'src/app/app-hsmeta.json': '{}' }));
  const stage = await setStage([whenSignedIn(mark('Oslo'))], { actions });
  const id = signIn(stage);
  await stage.finished();
  expect(cityOf(stage, id)).toBe('Oslo');
});

test('a workflow that names an action the project does not have is refused', async () => {
  const unknown = { ...sendStep(), action: 'nonsense' } as ReturnType<typeof sendStep>;
  await expect(setStage([whenSignedIn(unknown)])).rejects.toThrow('no workflow action nonsense');
});
