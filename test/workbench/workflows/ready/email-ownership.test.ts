import {
  northwind,
  script,
  propertyIn,
  waitsAt,
  submit,
  enter,
  checks,
} from '../support/northwind.ts';
import { closeStages, DAY, HOUR, type Stage } from '../support/stage.ts';

afterEach(closeStages);

describe('the address of a new lead', () => {
  const WHO = { firstname: 'Ada', lastname: 'Moreno' };

  async function signedUp(results: string[]): Promise<Stage> {
    const stage = await northwind();
    script(stage, results);
    submit(stage, 'sign-up', WHO);
    await waitsAt(stage, 'entered');
    return stage;
  }

  test('is confirmed by a code, and the lead goes to marketing', async () => {
    const stage = await signedUp(['verified']);
    enter(stage, '482913');
    await stage.finished();
    expect(propertyIn(stage, 'email_confirmed')).toBe('yes');
    expect(propertyIn(stage, 'lifecyclestage')).toBe('marketingqualifiedlead');
    expect(stage.action.calls[0]?.call.inputFields).toMatchObject({ minutes: '1440' });
  });

  test('is reminded of once, with a code of its own', async () => {
    const stage = await signedUp(['verified']);
    stage.emulator.clock.advance(12 * HOUR);
    await waitsAt(stage, 'late');
    enter(stage, '482913');
    await stage.finished();
    expect(checks(stage)).toMatchObject([{ challenge: 'challenge-2' }]);
    expect(propertyIn(stage, 'email_confirmed')).toBe('yes');
    expect(propertyIn(stage, 'lifecyclestage')).toBe('marketingqualifiedlead');
  });

  test('is flagged when the reminder was in vain', async () => {
    const stage = await signedUp(['no_open_code']);
    stage.emulator.clock.advance(12 * HOUR);
    await waitsAt(stage, 'late');
    stage.emulator.clock.advance(DAY);
    await stage.finished();
    expect(propertyIn(stage, 'email_confirmed')).toBe('no');
    expect(propertyIn(stage, 'lifecyclestage')).not.toBe('marketingqualifiedlead');
    expect(stage.action.calls.filter(({ url }) => url.endsWith('/generate'))).toHaveLength(2);
  });

  test('a wrong code brings the reminder too', async () => {
    const stage = await signedUp(['wrong_code', 'wrong_code']);
    enter(stage, '111111');
    await waitsAt(stage, 'late');
    enter(stage, '111111');
    await stage.finished();
    expect(propertyIn(stage, 'email_confirmed')).toBe('no');
  });

  test('stays confirmed when somebody signs up with it again', async () => {
    const stage = await signedUp(['verified']);
    enter(stage, '482913');
    await stage.finished();
    submit(stage, 'sign-up', WHO);
    await stage.until(() => stage.all().every(({ status }) => status === 'finished'));
    expect(stage.all()[1]?.steps).toMatchObject([{ id: 'known', taken: 'Confirmed' }]);
    expect(propertyIn(stage, 'email_confirmed')).toBe('yes');
  });
});
