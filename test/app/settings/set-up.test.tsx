import type { CheckId } from '../../../src/contract/set-up.ts';
import { OpenedSettings, settle } from './support/opened-settings.tsx';
import { BARE, check, READY } from './support/views.ts';

const open = (checks = BARE): Promise<OpenedSettings> => new OpenedSettings(checks).open();

/** Fixes whatever is asked for, and nothing else. */
function fixes(page: OpenedSettings): void {
  page.fn.answer = async (request) => {
    const id = (request as { check: CheckId }).check;
    page.fn.checks = page.fn.checks.map((line) => (line.id === id ? check(id) : line));
    return { ok: true, action: 'fix', check: check(id), checks: page.fn.checks };
  };
}

test('each line says how it stands, what was found and what puts it right', async () => {
  const { words, buttons } = await open();
  expect(words).toContain('2 lines need something');
  expect(words).toContain('Missing: otp_status, otp_channel.');
  expect(words).toContain('First this must be right: Object “OTP entry”.');
  expect(buttons).toEqual(['Fix all that the app can', 'Look again', 'Fix', 'Fix']);
});

test('a fix of one line asks for that line alone', async () => {
  const page = await open();
  fixes(page);
  await page.press('Fix', 1);
  expect(page.fn.of('fix').map((request) => request.check)).toEqual(['contact_properties']);
  expect(page.words).toContain('1 line needs something');
});

test('a fix of everything goes line by line, in their order', async () => {
  const page = await open();
  fixes(page);
  await page.press('Fix all that the app can');
  expect(page.fn.of('fix').map((request) => request.check)).toEqual([
    'entry_object',
    'contact_properties',
  ]);
  expect(page.buttons).toEqual(['Look again']);
});

test('while a line is being fixed no other is', async () => {
  const page = await open();
  await page.press('Fix');
  expect(page.buttons.filter((label) => label === 'Fixing …')).toHaveLength(2);
  await page.press('Fix');
  expect(page.fn.of('fix')).toHaveLength(1);
});

test('a fix that fails stops the others, and says why', async () => {
  const page = await open();
  page.fn.answersOnce({ ok: false, refusal: 'busy', retryAfterMs: 1_000 });
  await page.press('Fix all that the app can');
  expect(page.alerts).toContain('HubSpot is busy');
  expect(page.fn.of('fix')).toHaveLength(1);
  expect(page.isEnabled('Fix all that the app can')).toBe(true);
});

test('a call that never comes back is told, and nothing is lost', async () => {
  const page = await open();
  page.fn.answer = () => Promise.reject(new Error('gone'));
  await page.press('Fix');
  expect(page.alerts).toContain('HubSpot did not answer');
  expect(page.words).toContain('2 lines need something');
});

test('looking again shows what changed since', async () => {
  const page = await open();
  page.fn.checks = READY;
  await page.press('Look again');
  expect(page.alerts).toEqual(['The account is ready']);
});

test('without an answer the first look can be made again', async () => {
  const page = new OpenedSettings(BARE);
  const { answerLook } = page.fn;
  page.fn.answerLook = async () => null;
  await page.open();
  expect(page.alerts).toEqual(['HubSpot did not answer']);
  page.fn.answerLook = answerLook;
  await page.press('Try again');
  expect(page.words).toContain('2 lines need something');
});

test('what an account is without is no reason to worry', async () => {
  const line = check('contact_event', { state: 'without', facts: [{ fact: 'no_custom_events' }] });
  const { words, alerts } = await open([...READY, line]);
  expect(alerts).toEqual(['The account is ready']);
  expect(words).toContain('Everything works; the timeline gets notes.');
});

test('where only a part can be fixed, that is said', async () => {
  const line = check('pepper', {
    ...{ state: 'missing', fix: 'person' },
    facts: [{ fact: 'lacks_secret', of: 'OTP_PEPPER' }],
  });
  const { words } = await open([...BARE, line]);
  expect(words).toContain('The app can make a part of it by itself.');
  expect(words).toContain('npx hs secret add OTP_PEPPER');
});

test('the settings are looked at again once the set-up that they waited for is right', async () => {
  const page = new OpenedSettings(BARE);
  const { answerLook } = page.fn;
  page.fn.answerLook = async (request) =>
    request.action === 'view'
      ? { ok: false, refusal: 'not_set_up', missing: 'ledger object' }
      : answerLook(request);
  await page.open('policies');
  expect(page.alerts).toEqual(['The app is not set up yet']);
  page.fn.answerLook = answerLook;
  page.opens('set-up');
  fixes(page);
  await page.press('Fix all that the app can');
  await settle();
  page.opens('policies');
  expect(page.words).toContain('What a blind guess is worth');
});
