import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import { OpenedSettings } from './support/opened-settings.tsx';
import { saved } from './support/settings-function.ts';
import { view } from './support/views.ts';

const open = (): Promise<OpenedSettings> => new OpenedSettings().open('policies');

test('each number says what it does to the chance of a blind guess, as it is now', async () => {
  const page = await open();
  expect(page.number('digits').props.description).toContain('One code: 1 in 200,000.');
  expect(page.number('digits').props.description).toContain('One record in a year: 1 in 1,923.');
  expect(page.number('minutes').props.description).toContain('stays as it is');
  await page.set(page.number('digits'), 8);
  expect(page.number('attempts').props.description).toContain('1 in 20,000,000.');
  await page.set(page.number('wrongPerWeek'), 5);
  expect(page.number('wrongPerWeek').props.description).toContain('1 in 384,615.');
});

test.each([
  ['digits', 5, '6'],
  ['minutes', 11, '10'],
  ['attempts', 0, '1'],
  ['coolDownSeconds', 4_000, '3600'],
  ['wrongPerWeek', 2.4, '2'],
  ['attempts', Number.NaN, '1'],
])('%s of %d cannot be saved, and the nearest value is said', async (name, value, nearest) => {
  const page = await open();
  await page.set(page.number(name), value);
  expect(page.number(name).props.validationMessage).toBe(
    `The nearest value that can be saved is ${nearest}.`,
  );
  expect(page.isEnabled('Save')).toBe(false);
  expect(page.words).not.toContain('NaN');
});

test('another purpose has its own numbers and its own lowest and highest', async () => {
  const page = await open();
  await page.set(page.select('purpose'), 'deal_approval');
  expect(page.number('digits').props.label).toBe('Digits of a code (8 to 10)');
  await page.set(page.number('digits'), 7);
  expect(page.number('digits').props.error).toBe(true);
  expect(page.words).toContain('By e-mail only.');
});

test('what is saved is the whole of the settings, as the version after the one that was seen', async () => {
  const page = await open();
  await page.set(page.select('channels'), 'sms,email');
  await page.set(page.select('whenNew'), 'refuse');
  await page.set(page.toggle('verifiedActor'), true);
  expect(page.words).toContain('3 changes are not saved');
  await page.press('Save');
  const { caller_check: caller, ...others } = DEFAULT_SETTINGS.purposes;
  expect(page.fn.of('save')).toMatchObject([
    {
      base: 1,
      settings: {
        ...DEFAULT_SETTINGS,
        purposes: {
          ...others,
          caller_check: {
            ...caller,
            channels: ['sms', 'email'],
            whenNew: 'refuse',
            verifiedActor: true,
          },
        },
      },
    },
  ]);
});

test('changes can be let go', async () => {
  const page = await open();
  await page.set(page.number('digits'), 9);
  await page.press('Discard changes');
  expect(page.number('digits').props.value).toBe(6);
  expect(page.buttons).toEqual([]);
});

test('the defaults can be saved as they are, once', async () => {
  const page = new OpenedSettings([], view({ version: 0 }));
  await page.open('policies');
  expect(page.words).toContain('Nothing was saved yet');
  page.fn.answersOnce(saved(view({ version: 1 })));
  await page.press('Save these settings');
  expect(page.fn.of('save')).toMatchObject([{ base: 0, settings: DEFAULT_SETTINGS }]);
  expect(page.alerts).toEqual(['Version 1 is saved. It holds everywhere within a minute.']);
  expect(page.buttons).toEqual([]);
});

test('the trail is kept for ever unless somebody says for how long, for each purpose by itself', async () => {
  const page = await open();
  expect(page.select('keep').props.value).toBe('for_ever');
  await page.set(page.select('keep'), '365');
  expect(page.words).toContain('1 change is not saved');
  await page.set(page.select('purpose'), 'portal_access');
  expect(page.select('keep').props.value).toBe('for_ever');
  await page.press('Save');
  expect(page.fn.of('save')).toMatchObject([
    { settings: { keep: { ...DEFAULT_SETTINGS.keep, caller_check: 365 } } },
  ]);
});
