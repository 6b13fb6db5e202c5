import {
  northwind,
  script,
  propertyIn,
  waitsAt,
  submit,
  enter,
  checks,
} from '../support/northwind.ts';
import { closeStages, MINUTE, type Stage } from '../support/stage.ts';

afterEach(closeStages);

describe('delete my account', () => {
  async function asked(results: string[], sent?: string[]): Promise<Stage> {
    const stage = await northwind();
    script(stage, results, sent);
    submit(stage, 'delete-account', { account_request_reason: 'Fees' });
    return stage;
  }

  test('a code from the mailbox confirms the request', async () => {
    const stage = await asked(['verified']);
    await waitsAt(stage, 'entered');
    expect(propertyIn(stage, 'account_request')).toBe('waiting');
    enter(stage, '482913');
    await stage.finished();
    expect(propertyIn(stage, 'account_request')).toBe('confirmed');
    expect(checks(stage)).toEqual([
      { purpose: 'sensitive_request', challenge: 'challenge-1', code: '482913' },
    ]);
  });

  test.each([
    ['verified', 'confirmed'],
    ['wrong_code', 'refused'],
  ])('after a wrong code there is one more try: %s', async (second, outcome) => {
    const stage = await asked(['wrong_code', second]);
    await waitsAt(stage, 'entered');
    enter(stage, '111111');
    await waitsAt(stage, 'entered-again');
    enter(stage, '111111');
    await stage.finished();
    expect(propertyIn(stage, 'account_request')).toBe(outcome);
    expect(checks(stage)).toHaveLength(2);
  });

  test.each(['expired', 'too_many_attempts', 'failed'])('%s is refused at once', async (result) => {
    const stage = await asked([result]);
    await waitsAt(stage, 'entered');
    enter(stage, '482913');
    await stage.finished();
    expect(propertyIn(stage, 'account_request')).toBe('refused');
  });

  test('without a code the request is refused after ten minutes', async () => {
    const stage = await asked(['no_open_code']);
    await waitsAt(stage, 'entered');
    stage.emulator.clock.advance(10 * MINUTE);
    await stage.finished();
    expect(propertyIn(stage, 'account_request')).toBe('refused');
  });

  test.each(['locked', 'no_destination', 'delivery_refused'])(
    'when nothing was sent (%s) the request is refused',
    async (status) => {
      const stage = await asked([], [status]);
      await stage.finished();
      expect(propertyIn(stage, 'account_request')).toBe('refused');
      expect(checks(stage)).toEqual([]);
    },
  );

  test('a code that is there before the record comes to wait is checked at once', async () => {
    const stage = await northwind();
    script(stage, ['verified']);
    const { action } = stage;
    action.answer(({ inputFields }) => {
      if (inputFields['code'] !== undefined) return { outputFields: { result: 'verified' } };
      enter(stage, '482913');
      return { outputFields: { send_status: 'sent', challenge_id: 'challenge-1' } };
    });
    submit(stage, 'delete-account');
    await stage.finished();
    expect(propertyIn(stage, 'account_request')).toBe('confirmed');
  });

  test('a code from some other time is no answer', async () => {
    const stage = await northwind();
    script(stage, ['verified']);
    enter(stage, '999999');
    submit(stage, 'delete-account');
    await waitsAt(stage, 'entered');
    expect(propertyIn(stage, 'otp_entered_code')).toBe('');
  });
});
