import type { Settings } from '../../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import { readSettings } from '../../../src/otp/read-settings.ts';
import { OpenedSettings } from './support/opened-settings.tsx';
import { view } from './support/views.ts';

const CONTRACT = JSON.stringify(['default', 'contractsent']);

async function open(approvals: Partial<Settings['approvals']> = {}): Promise<OpenedSettings> {
  const settings = {
    ...DEFAULT_SETTINGS,
    approvals: { homeCurrency: 'EUR', stages: [], ...approvals },
  };
  return new OpenedSettings([], view({ settings })).open('deals');
}

/** What would be saved; the function's own reader must take it. */
async function toSave(page: OpenedSettings): Promise<Settings['approvals'] | undefined> {
  await page.press('Save');
  const settings = page.fn.of('save').at(-1)?.settings;
  if (settings !== undefined) expect(readSettings(settings)).toMatchObject({ ok: true });
  return settings?.approvals;
}

test('a stage is guarded by amounts, by whom and how', async () => {
  const page = await open();
  expect(page.words).toContain('No stage is guarded');
  await page.press('Guard a stage');
  await page.set(page.select('stage-0'), CONTRACT);
  await page.set(page.input('currencies-0'), 'eur, USD');
  await page.set(page.amount('from-0-0-EUR'), 50_000);
  await page.set(page.select('first-0-0'), 'users');
  await page.set(page.multi('first-0-0-users'), ['901', '902']);
  await page.set(page.select('second-0-0'), 'property');
  await page.type('second-0-0-property', 'deal_manager');
  await page.set(page.toggle('requester-0-0'), true);
  await page.set(page.toggle('enters-0-0'), true);
  expect(await toSave(page)).toEqual({
    homeCurrency: 'EUR',
    stages: [
      {
        ...{ pipeline: 'default', stage: 'contractsent' },
        tiers: [
          {
            from: { EUR: 50_000, USD: 0 },
            approvals: [{ users: ['901', '902'] }, { property: 'deal_manager' }],
            requesterMayApprove: true,
            approverEnters: true,
          },
        ],
      },
    ],
  });
});

test('a step for larger amounts begins as the one before it, in the same currencies', async () => {
  const page = await open();
  await page.press('Guard a stage');
  await page.press('Add a step for larger amounts');
  await page.set(page.amount('from-0-1-EUR'), 250_000);
  await page.set(page.input('currencies-0'), 'EUR, GBP');
  const tiers = (await toSave(page))?.stages[0]?.tiers.map(({ from }) => from);
  expect(tiers).toEqual([
    { EUR: 0, GBP: 0 },
    { EUR: 250_000, GBP: 0 },
  ]);
});

test('a step can be taken out again, the only one cannot', async () => {
  const page = await open();
  await page.press('Guard a stage');
  expect(page.buttons).not.toContain('Remove this step');
  await page.press('Add a step for larger amounts');
  await page.press('Remove this step');
  expect(page.buttons).not.toContain('Remove this step');
});

test('a second approval can be taken back', async () => {
  const page = await open();
  await page.press('Guard a stage');
  await page.set(page.select('second-0-0'), 'owner');
  await page.set(page.select('second-0-0'), 'none');
  expect((await toSave(page))?.stages[0]?.tiers[0].approvals).toEqual([{ owner: true }]);
});

test('each stage is guarded once', async () => {
  const page = await open();
  await page.press('Guard a stage');
  await page.press('Guard a stage');
  expect(page.select('stage-1').props.value).not.toBe(page.select('stage-0').props.value);
  await page.set(page.select('stage-1'), String(page.select('stage-0').props.value));
  expect(page.select('stage-1').props.validationMessage).toContain('guarded already');
  expect(page.isEnabled('Save')).toBe(false);
});

test('a stage that the account has no more is named and kept until somebody decides', async () => {
  const tier = {
    from: { EUR: 0 },
    approvals: [{ owner: true }] as const,
    requesterMayApprove: false,
    approverEnters: false,
  };
  const page = await open({ stages: [{ pipeline: 'default', stage: 'gone', tiers: [tier] }] });
  expect(page.select('stage-0').props.validationMessage).toContain('has no such stage any more');
  await page.press('Guard this stage no more');
  expect((await toSave(page))?.stages).toEqual([]);
});

test('nobody to approve, no currency and no amount cannot be saved', async () => {
  const page = await open();
  await page.press('Guard a stage');
  await page.set(page.select('first-0-0'), 'users');
  expect(page.multi('first-0-0-users').props.validationMessage).toContain('at least one person');
  await page.set(page.select('first-0-0'), 'property');
  expect(page.isEnabled('Save')).toBe(false);
  await page.set(page.select('first-0-0'), 'owner');
  await page.set(page.amount('from-0-0-EUR'), -1);
  expect(page.amount('from-0-0-EUR').props.error).toBe(true);
  await page.set(page.input('currencies-0'), '');
  expect(page.input('currencies-0').props.error).toBe(true);
  await page.type('homeCurrency', 'euro');
  expect(page.input('homeCurrency').props.error).toBe(true);
  expect(page.isEnabled('Save')).toBe(false);
});
