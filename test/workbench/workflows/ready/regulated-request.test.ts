import { northwind, script, propertyIn, waitsAt, submit, enter } from '../support/northwind.ts';
import { closeStages } from '../support/stage.ts';

afterEach(closeStages);

describe('request my records', () => {
  test.each([
    ['verified', 'confirmed'],
    ['wrong_code', 'refused'],
    ['expired', 'refused'],
  ])('the result %s: %s', async (result, outcome) => {
    const stage = await northwind();
    script(stage, [result]);
    submit(stage, 'request-records', { records_wanted: 'All of 2025' });
    await waitsAt(stage, 'entered');
    enter(stage, '482913');
    await stage.finished();
    expect(propertyIn(stage, 'records_request')).toBe(outcome);
    expect(propertyIn(stage, 'records_wanted')).toBe('All of 2025');
  });
});
