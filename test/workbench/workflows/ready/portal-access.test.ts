import { northwind, script, propertyIn, waitsAt, submit } from '../support/northwind.ts';
import { closeStages, HOUR, MINUTE } from '../support/stage.ts';

afterEach(closeStages);

describe('portal access', () => {
  test('is granted for an hour, and can be asked for again after that', async () => {
    const stage = await northwind();
    script(stage, []);
    submit(stage, 'portal-sign-in');
    await waitsAt(stage, 'send');
    const callbackId = stage.action.calls[0]?.call.callbackId ?? '';
    await stage.complete(callbackId, { result: 'verified', hs_execution_state: 'SUCCESS' });
    await waitsAt(stage, 'hour');
    expect(propertyIn(stage, 'portal_access')).toBe('granted');
    stage.emulator.clock.advance(HOUR);
    await stage.finished();
    expect(propertyIn(stage, 'portal_access')).toBe('expired');
    submit(stage, 'portal-sign-in');
    expect(stage.all()).toHaveLength(2);
  });

  test.each([{ result: 'expired' }, {}])('is refused for %j', async (outputs) => {
    const stage = await northwind();
    script(stage, []);
    submit(stage, 'portal-sign-in');
    await waitsAt(stage, 'send');
    await stage.complete(stage.action.calls[0]?.call.callbackId ?? '', outputs);
    await stage.finished();
    expect(propertyIn(stage, 'portal_access')).toBe('refused');
  });

  test('is refused when the app never comes back', async () => {
    const stage = await northwind();
    script(stage, []);
    submit(stage, 'portal-sign-in');
    await waitsAt(stage, 'send');
    stage.emulator.clock.advance(15 * MINUTE);
    await stage.finished();
    expect(propertyIn(stage, 'portal_access')).toBe('refused');
  });
});
